import { Box, Camera, CircleCheck, Connection, Files, Key, Monitor, View } from '@element-plus/icons-vue'
import { defineAsyncComponent } from 'vue'
import type { Feature } from '@/shared/feature'

const READ = 'casework:read'
/** Portal pages of applicants: unlike its other pages they ask who is there. */
const own = (title: string) => ({ title, public: false, controls: true, permission: 'casework:apply' })

export default {
  name: 'casework',
  workbench: [
    { path: 'casework', redirect: { name: 'casework-inbox' } },
    { path: 'casework/inbox', name: 'casework-inbox', component: () => import('./pages/InboxPage.vue'), meta: { title: 'casework.inbox.title', permission: READ } },
    { path: 'casework/cases', name: 'casework-cases', component: () => import('./pages/CasesPage.vue'), meta: { title: 'casework.cases.title', permission: READ } },
    { path: 'casework/cases/:id', name: 'casework-case', component: () => import('./pages/CasePage.vue'), meta: { title: 'casework.case.title', permission: READ } },
    { path: 'casework/window', name: 'casework-window', component: () => import('./pages/WindowPage.vue'), meta: { title: 'casework.window.title', permission: 'casework:accept' } },
    { path: 'casework/visits', name: 'casework-visits', component: () => import('./pages/VisitsPage.vue'), meta: { title: 'casework.visit.title', permission: 'casework:review' } },
    { path: 'casework/visits/:id/:step', name: 'casework-visit', component: () => import('./pages/VisitPage.vue'), meta: { title: 'casework.visit.title', permission: 'casework:review' } },
    { path: 'casework/supervision', name: 'casework-supervision', component: () => import('./pages/SupervisionPage.vue'), meta: { title: 'casework.supervision.title', permission: 'casework:supervise' } },
    { path: 'casework/first-time', name: 'casework-first-time', component: () => import('./pages/FirstTimePage.vue'), meta: { title: 'casework.figures.firstTime.title', permission: READ } },
    { path: 'casework/bundle-reports', name: 'casework-bundle-reports', component: () => import('./pages/BundleReportsPage.vue'), meta: { title: 'casework.figures.bundles.title', permission: READ } },
    { path: 'casework/clients', name: 'casework-clients', component: () => import('./pages/ClientsPage.vue'), meta: { title: 'casework.client.title', permission: 'casework:manage' } },
  ],
  portal: [
    { path: 'casework/apply/:code', name: 'casework-apply', component: () => import('./pages/ApplyPage.vue'), meta: own('casework.apply.title') },
    { path: 'casework/mine', name: 'casework-mine', component: () => import('./pages/MyCasesPage.vue'), meta: own('casework.mine.title') },
    { path: 'casework/mine/:id', name: 'casework-my-case', component: () => import('./pages/MyCasePage.vue'), meta: own('casework.mine.title') },
    { path: 'casework/register', name: 'casework-register', component: () => import('./pages/RegisterPage.vue'), meta: { controls: true, title: 'casework.register.title', public: true } },
  ],
  menu: [
    { to: '/workbench/casework/inbox', title: 'casework.inbox.title', icon: Box, permission: READ, group: 'work', order: 12 },
    { to: '/workbench/casework/visits', title: 'casework.visit.title', icon: Camera, permission: 'casework:review', group: 'work', order: 12 },
    { to: '/workbench/casework/window', title: 'casework.window.title', icon: Monitor, permission: 'casework:accept', group: 'work', order: 13 },
    { to: '/workbench/casework/cases', title: 'casework.cases.title', icon: Files, permission: READ, group: 'services', order: 14 },
    { to: '/workbench/casework/supervision', title: 'casework.supervision.title', icon: View, permission: 'casework:supervise', group: 'services', order: 15 },
    { to: '/workbench/casework/first-time', title: 'casework.figures.firstTime.title', icon: CircleCheck, permission: READ, group: 'insight', order: 30 },
    { to: '/workbench/casework/bundle-reports', title: 'casework.figures.bundles.title', icon: Connection, permission: READ, group: 'insight', order: 31 },
    { to: '/workbench/casework/clients', title: 'casework.client.title', icon: Key, permission: 'casework:manage', group: 'administration', order: 40 },
  ],
  portalWays: [{ to: '/casework/mine', title: 'casework.mine.cases', permission: 'casework:apply', order: 20 }],
  parts: { CasesOfPower: defineAsyncComponent(() => import('./parts/CasesOfPower.vue')) },
  words: { zh: () => import('./locales/zh'), en: () => import('./locales/en') },
} satisfies Feature
