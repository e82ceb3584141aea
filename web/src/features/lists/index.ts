import { Tickets } from '@element-plus/icons-vue'
import type { Feature } from '@/shared/feature'

export default {
  name: 'lists',
  workbench: [
    { path: 'lists', name: 'lists', component: () => import('./pages/ListsPage.vue'), meta: { title: 'lists.title', permission: 'lists:read' } },
    { path: 'lists/:id', name: 'list', component: () => import('./pages/ListDetailPage.vue'), props: true, meta: { title: 'lists.title', permission: 'lists:read' } },
  ],
  menu: [{ to: '/workbench/lists', title: 'lists.title', icon: Tickets, permission: 'lists:read', group: 'administration', order: 40 }],
  words: { zh: () => import('./locales/zh'), en: () => import('./locales/en') },
} satisfies Feature
