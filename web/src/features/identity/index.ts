import type { Feature } from '@/shared/feature'

export default {
  name: 'identity',
  plain: [
    { path: 'sign-in', name: 'sign-in', component: () => import('./pages/SignInPage.vue'), meta: { title: 'identity.signIn.title', public: true } },
    { path: 'password', name: 'password', component: () => import('./pages/PasswordPage.vue'), meta: { title: 'identity.password.title' } },
  ],
  workbench: [
    { path: 'identity/account', name: 'account', component: () => import('./pages/AccountPage.vue'), meta: { title: 'identity.account.title' } },
    { path: 'identity/audit', name: 'my-audit', component: () => import('./pages/MyAuditPage.vue'), meta: { title: 'identity.audit.title' } },
  ],
  words: { zh: () => import('./locales/zh'), en: () => import('./locales/en') },
} satisfies Feature
