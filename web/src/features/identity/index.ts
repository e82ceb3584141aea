import { Key, Tickets } from '@element-plus/icons-vue'
import type { Feature } from '@/shared/feature'
import StandInMark from './StandInMark.vue'

export default {
  name: 'identity',
  plain: [
    { path: 'sign-in', name: 'sign-in', component: () => import('./pages/SignInPage.vue'), meta: { title: 'identity.signIn.title', public: true } },
    { path: 'password', name: 'password', component: () => import('./pages/PasswordPage.vue'), meta: { title: 'identity.password.title' } },
  ],
  workbench: [
    { path: 'identity/account', name: 'account', component: () => import('./pages/AccountPage.vue'), meta: { title: 'identity.account.title' } },
    { path: 'identity/audit', name: 'my-audit', component: () => import('./pages/MyAuditPage.vue'), meta: { title: 'identity.audit.title' } },
    { path: 'identity/accounts', name: 'accounts', component: () => import('./pages/AccountsPage.vue'), meta: { title: 'identity.accounts.title', permission: 'identity:manage' } },
    { path: 'identity/trail', name: 'trail', component: () => import('./pages/TrailPage.vue'), meta: { title: 'identity.trail.title', permission: 'identity:audit' } },
  ],
  menu: [
    { to: '/workbench/identity/accounts', title: 'identity.accounts.title', icon: Key, permission: 'identity:manage', group: 'administration', order: 10 },
    { to: '/workbench/identity/trail', title: 'identity.trail.title', icon: Tickets, permission: 'identity:audit', group: 'administration', order: 20 },
  ],
  topBar: [StandInMark],
  words: { zh: () => import('./locales/zh'), en: () => import('./locales/en') },
} satisfies Feature
