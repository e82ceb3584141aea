import { AlarmClock, Bell, Calendar, EditPen } from '@element-plus/icons-vue'
import type { Feature } from '@/shared/feature'

export default {
  name: 'clock',
  workbench: [
    { path: 'clock', name: 'clocks', component: () => import('./pages/ClockListPage.vue'), meta: { title: 'clock.list.title', permission: 'clock:read' } },
    { path: 'clock/calendar', name: 'calendar', component: () => import('./pages/CalendarPage.vue'), meta: { title: 'clock.calendar.title' } },
    { path: 'clock/ladders', name: 'ladders', component: () => import('./pages/LadderPage.vue'), meta: { title: 'clock.ladder.title', permission: 'clock:manage' } },
    { path: 'clock/amendments', name: 'amendments', component: () => import('./pages/AmendmentPage.vue'), meta: { title: 'clock.amendment.title', permission: 'clock:manage' } },
  ],
  menu: [
    { to: '/workbench/clock', title: 'clock.list.title', icon: AlarmClock, permission: 'clock:read', group: 'work', order: 60 },
    { to: '/workbench/clock/calendar', title: 'clock.calendar.title', icon: Calendar, group: 'work', order: 80 },
    { to: '/workbench/clock/ladders', title: 'clock.ladder.title', icon: Bell, permission: 'clock:manage', group: 'administration', order: 60 },
    { to: '/workbench/clock/amendments', title: 'clock.amendment.title', icon: EditPen, permission: 'clock:manage', group: 'administration', order: 61 },
  ],
  words: { zh: () => import('./locales/zh'), en: () => import('./locales/en') },
} satisfies Feature
