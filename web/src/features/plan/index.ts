import { Collection, Document } from '@element-plus/icons-vue'
import type { Feature } from '@/shared/feature'

const permission = 'plan:read'

export default {
  name: 'plan',
  workbench: [
    { path: 'plan', name: 'plans', component: () => import('./pages/PlanListPage.vue'), meta: { title: 'plan.list.title', permission } },
    { path: 'plan/import', name: 'plan-import', component: () => import('./pages/PlanImportPage.vue'), meta: { title: 'plan.import.title', permission: 'plan:import' } },
    { path: 'plan/basis', name: 'plan-basis', component: () => import('./pages/BasisPage.vue'), meta: { title: 'plan.basis.title', permission } },
    { path: 'plan/:id', name: 'plan', component: () => import('./pages/PlanPage.vue'), meta: { title: 'plan.page.title', permission } },
  ],
  menu: [
    { to: '/workbench/plan', title: 'plan.list.title', icon: Document, permission, group: 'plans', order: 10 },
    { to: '/workbench/plan/basis', title: 'plan.basis.title', icon: Collection, permission, group: 'plans', order: 11 },
  ],
  words: { zh: () => import('./locales/zh'), en: () => import('./locales/en') },
} satisfies Feature
