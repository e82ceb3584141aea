import type { Feature } from '@/shared/feature'

export default {
  name: 'portal',
  portal: [
    { path: '', name: 'portal', component: () => import('./pages/PortalHomePage.vue'), meta: { title: 'portal.home.title', public: true } },
    { path: 'search', name: 'portal-search', component: () => import('./pages/PortalSearchPage.vue'), meta: { title: 'portal.search.title', public: true } },
  ],
  words: { zh: () => import('./locales/zh'), en: () => import('./locales/en') },
} satisfies Feature
