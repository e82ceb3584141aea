import { Bell } from '@element-plus/icons-vue'
import type { Feature } from '@/shared/feature'
import InboxBell from './InboxBell.vue'

export default {
  name: 'notify',
  workbench: [{ path: 'notify', name: 'inbox', component: () => import('./pages/InboxPage.vue'), meta: { title: 'notify.inbox.title', permission: 'notify:read' } }],
  menu: [{ to: '/workbench/notify', title: 'notify.inbox.title', icon: Bell, permission: 'notify:read', group: 'work', order: 90 }],
  topBar: [InboxBell],
  words: { zh: () => import('./locales/zh'), en: () => import('./locales/en') },
} satisfies Feature
