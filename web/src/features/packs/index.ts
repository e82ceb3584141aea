import { Box } from '@element-plus/icons-vue'
import type { Feature } from '@/shared/feature'

export default {
  name: 'packs',
  workbench: [{ path: 'packs', name: 'packs', component: () => import('./pages/PacksPage.vue'), meta: { title: 'packs.title', permission: 'packs:read' } }],
  menu: [{ to: '/workbench/packs', title: 'packs.title', icon: Box, permission: 'packs:read', group: 'administration', order: 50 }],
  words: { zh: () => import('./locales/zh'), en: () => import('./locales/en') },
} satisfies Feature
