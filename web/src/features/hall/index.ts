import { Bell, OfficeBuilding, Tickets } from '@element-plus/icons-vue'
import type { Feature } from '@/shared/feature'
import HallCards from './parts/HallCards.vue'

export default {
  name: 'hall',
  workbench: [
    { path: 'hall', redirect: { name: 'hall-queue' } },
    { path: 'hall/queue', name: 'hall-queue', component: () => import('./pages/QueuePage.vue'), meta: { title: 'hall.queue.title', permission: 'hall:read' } },
    { path: 'hall/entry', name: 'hall-entry', component: () => import('./pages/EntryPage.vue'), meta: { title: 'hall.entry.title', permission: 'hall:read' } },
    { path: 'hall/halls', name: 'hall-halls', component: () => import('./pages/HallAdminPage.vue'), meta: { title: 'hall.admin.title', permission: 'hall:manage' } },
  ],
  portal: [
    { path: 'halls', name: 'portal-halls', component: () => import('./pages/HallsPage.vue'), meta: { controls: true, title: 'hall.portal.title' } },
    { path: 'halls/:id', name: 'portal-hall', component: () => import('./pages/HallPage.vue'), meta: { controls: true, title: 'hall.portal.title' } },
    { path: 'bookings/:code', name: 'portal-booking', component: () => import('./pages/BookingPage.vue'), meta: { controls: true, title: 'hall.booking.title' } },
  ],
  menu: [
    { to: '/workbench/hall/queue', title: 'hall.queue.title', icon: Bell, permission: 'hall:serve', group: 'work', order: 70 },
    { to: '/workbench/hall/entry', title: 'hall.entry.title', icon: Tickets, permission: 'hall:read', group: 'insight', order: 32 },
    { to: '/workbench/hall/halls', title: 'hall.admin.title', icon: OfficeBuilding, permission: 'hall:manage', group: 'administration', order: 30 },
  ],
  portalWays: [{ to: '/halls', title: 'hall.portal.way', order: 40 }],
  portalHome: [{ part: HallCards, order: 40 }],
  words: { zh: () => import('./locales/zh'), en: () => import('./locales/en') },
} satisfies Feature
