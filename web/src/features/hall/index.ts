import { Bell, Calendar, OfficeBuilding, Tickets, Trophy, UserFilled } from '@element-plus/icons-vue'
import type { Feature } from '@/shared/feature'
import HallCards from './parts/HallCards.vue'

export default {
  name: 'hall',
  workbench: [
    { path: 'hall', redirect: { name: 'hall-queue' } },
    { path: 'hall/queue', name: 'hall-queue', component: () => import('./pages/QueuePage.vue'), meta: { title: 'hall.queue.title', permission: 'hall:read' } },
    { path: 'hall/entry', name: 'hall-entry', component: () => import('./pages/EntryPage.vue'), meta: { title: 'hall.entry.title', permission: 'hall:read' } },
    { path: 'hall/teams', name: 'hall-teams', component: () => import('./pages/BoardPage.vue'), meta: { title: 'hall.board.title', permission: 'hall:read' } },
    { path: 'hall/days', name: 'hall-days', component: () => import('./pages/DayPage.vue'), meta: { title: 'hall.day.title', permission: 'hall:read' } },
    { path: 'hall/appraisals', name: 'hall-appraisals', component: () => import('./pages/AppraisalPage.vue'), meta: { title: 'hall.appraisal.title', permission: 'hall:read' } },
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
    { to: '/workbench/hall/teams', title: 'hall.board.title', icon: UserFilled, permission: 'hall:read', group: 'insight', order: 33 },
    { to: '/workbench/hall/days', title: 'hall.day.title', icon: Calendar, permission: 'hall:read', group: 'insight', order: 34 },
    { to: '/workbench/hall/appraisals', title: 'hall.appraisal.title', icon: Trophy, permission: 'hall:read', group: 'insight', order: 35 },
    { to: '/workbench/hall/halls', title: 'hall.admin.title', icon: OfficeBuilding, permission: 'hall:manage', group: 'administration', order: 30 },
  ],
  portalWays: [{ to: '/halls', title: 'hall.portal.way', order: 40 }],
  portalHome: [{ part: HallCards, order: 40 }],
  words: { zh: () => import('./locales/zh'), en: () => import('./locales/en') },
} satisfies Feature
