import type { Feature } from '@/shared/feature'
import PlanProgress from './PlanProgress.vue'
import PortalHead from './PortalHead.vue'

export default {
  name: 'portal',
  portal: [
    { path: 'plans/:id', name: 'portal-plan', component: () => import('./pages/PortalPlanPage.vue'), meta: { title: 'portal.plan.title', public: true } },
    { path: 'search', name: 'portal-search', component: () => import('./pages/PortalSearchPage.vue'), meta: { title: 'portal.search.title', public: true } },
  ],
  portalHome: [
    { part: PortalHead, order: 0 },
    { part: PlanProgress, order: 90 },
  ],
  words: { zh: () => import('./locales/zh'), en: () => import('./locales/en') },
} satisfies Feature
