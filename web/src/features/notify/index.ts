import { Bell, Promotion } from '@element-plus/icons-vue'
import type { Feature } from '@/shared/feature'
import InboxBell from './InboxBell.vue'

export default {
  name: 'notify',
  workbench: [
    { path: 'notify', name: 'inbox', component: () => import('./pages/InboxPage.vue'), meta: { title: 'notify.inbox.title', permission: 'notify:read' } },
    { path: 'notify/preferences', name: 'notify-preferences', component: () => import('./pages/PreferencePage.vue'), meta: { title: 'notify.preference.title', permission: 'notify:read' } },
    { path: 'notify/outgoing', name: 'outgoing', component: () => import('./pages/OutgoingPage.vue'), meta: { title: 'notify.outgoing.title', permission: 'notify:manage' } },
  ],
  menu: [
    { to: '/workbench/notify', title: 'notify.inbox.title', icon: Bell, permission: 'notify:read', group: 'work', order: 90 },
    { to: '/workbench/notify/outgoing', title: 'notify.outgoing.title', icon: Promotion, permission: 'notify:manage', group: 'administration', order: 70 },
  ],
  topBar: [InboxBell],
  words: { zh: () => import('./locales/zh'), en: () => import('./locales/en') },
} satisfies Feature
