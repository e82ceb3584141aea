import { Checked, DataAnalysis, Document, List, Memo, OfficeBuilding, Promotion, Tickets, Warning } from '@element-plus/icons-vue'
import { defineAsyncComponent } from 'vue'
import type { Feature, Words } from '@/shared/feature'
import { mineQuery } from './lists/mine'

const meta = (title: string) => ({ title, permission: 'ledger:read' })

/** The words of the boards have files of their own. */
const withInsight = (words: Words, insight: Words) => ({ default: { ...words, insight } })

export default {
  name: 'ledger',
  workbench: [
    {
      path: 'ledger/mine', name: 'ledger-mine', component: () => import('./pages/MyDutiesPage.vue'), meta: meta('ledger.list.mineTitle'),
      // What waits for the caller stands in the address, as every filter does.
      beforeEnter: (to) => (Object.keys(to.query).length === 0 ? { name: 'ledger-mine', query: mineQuery(), replace: true } : true),
    },
    { path: 'ledger', redirect: { name: 'ledger-mine' } },
    { path: 'ledger/duties', name: 'ledger-duties', component: () => import('./pages/DutiesPage.vue'), meta: meta('ledger.list.title') },
    { path: 'ledger/duties/:id', name: 'ledger-duty', component: () => import('./pages/DutyPage.vue'), meta: meta('ledger.duty.title') },
    { path: 'ledger/hung-up', name: 'ledger-hung-up', redirect: { name: 'ledger-duties', query: { hungUp: 'true', state: 'open' } } },
    { path: 'ledger/units', name: 'ledger-units', component: () => import('./pages/UnitsPage.vue'), meta: meta('ledger.board.title') },
    { path: 'ledger/board', name: 'ledger-board', component: () => import('./pages/BoardPage.vue'), meta: meta('ledger.insight.title') },
    { path: 'ledger/orders', name: 'ledger-orders', component: () => import('./pages/OrdersPage.vue'), meta: meta('ledger.order.title') },
    { path: 'ledger/orders/:id', name: 'ledger-order', component: () => import('./pages/OrderPage.vue'), meta: meta('ledger.order.title') },
    { path: 'ledger/records', name: 'ledger-records', component: () => import('./pages/RecordsPage.vue'), meta: meta('ledger.record.title') },
    { path: 'ledger/records/:id', name: 'ledger-record', component: () => import('./pages/RecordPage.vue'), meta: meta('ledger.record.title') },
    { path: 'ledger/bulletins', name: 'ledger-bulletins', component: () => import('./pages/BulletinsPage.vue'), meta: meta('ledger.bulletin.name') },
    { path: 'ledger/bulletins/:id', name: 'ledger-bulletin', component: () => import('./pages/BulletinPage.vue'), meta: meta('ledger.bulletin.name') },
    { path: 'ledger/inspections', name: 'ledger-inspections', component: () => import('./pages/InspectionsPage.vue'), meta: meta('ledger.inspection.title') },
    { path: 'ledger/inspections/:id', name: 'ledger-inspection', component: () => import('./pages/InspectionPage.vue'), meta: meta('ledger.inspection.title') },
  ],
  cockpit: [{ path: '', name: 'cockpit', component: () => import('./pages/CockpitPage.vue'), meta: meta('ledger.insight.cockpit') }],
  menu: [
    { to: '/workbench/ledger/mine', title: 'ledger.list.mineTitle', icon: Tickets, permission: 'ledger:read', group: 'work', order: 10 },
    { to: '/workbench/ledger/duties', title: 'ledger.list.title', icon: List, permission: 'ledger:read', group: 'plans', order: 30 },
    { to: '/workbench/ledger/units', title: 'ledger.board.title', icon: OfficeBuilding, permission: 'ledger:read', group: 'plans', order: 31 },
    { to: '/workbench/ledger/board', title: 'ledger.insight.title', icon: DataAnalysis, permission: 'ledger:read', group: 'insight', order: 10 },
    { to: '/workbench/ledger/hung-up', title: 'ledger.list.hungUpTitle', icon: Warning, permission: 'ledger:read', group: 'plans', order: 32 },
    { to: '/workbench/ledger/orders', title: 'ledger.order.title', icon: Promotion, permission: 'ledger:read', group: 'plans', order: 33 },
    { to: '/workbench/ledger/records', title: 'ledger.record.title', icon: Document, permission: 'ledger:read', group: 'plans', order: 34 },
    { to: '/workbench/ledger/inspections', title: 'ledger.inspection.title', icon: Checked, permission: 'ledger:read', group: 'plans', order: 35 },
    { to: '/workbench/ledger/bulletins', title: 'ledger.bulletin.name', icon: Memo, permission: 'ledger:read', group: 'plans', order: 36 },
  ],
  home: [{ part: defineAsyncComponent(() => import('./lists/HomePart.vue')), permission: 'ledger:read', order: 10 }],
  words: {
    zh: async () => withInsight((await import('./locales/zh')).default, (await import('./board/locales/zh')).default),
    en: async () => withInsight((await import('./locales/en')).default, (await import('./board/locales/en')).default),
  },
} satisfies Feature
