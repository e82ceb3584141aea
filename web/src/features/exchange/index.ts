import { Connection, Download, Files, Promotion } from '@element-plus/icons-vue'
import { defineAsyncComponent } from 'vue'
import type { Feature } from '@/shared/feature'

const READ = 'exchange:read'

export default {
  name: 'exchange',
  workbench: [
    { path: 'exchange', redirect: { name: 'exchange-messages' } },
    { path: 'exchange/messages', name: 'exchange-messages', component: () => import('./pages/MessagesPage.vue'), meta: { title: 'exchange.message.title', permission: READ } },
    { path: 'exchange/intake', name: 'exchange-intake', component: () => import('./pages/IntakePage.vue'), meta: { title: 'exchange.intake.title', permission: READ } },
    { path: 'exchange/intake/refused', name: 'exchange-refused', component: () => import('./pages/RefusedPage.vue'), meta: { title: 'exchange.refused.title', permission: READ } },
    { path: 'exchange/lists', redirect: { name: 'exchange-needs' } },
    { path: 'exchange/lists/duties', name: 'exchange-duties', component: () => import('./pages/DataSetsPage.vue'), props: { list: 'duties' }, meta: { title: 'exchange.list.duties', permission: READ } },
    { path: 'exchange/lists/capabilities', name: 'exchange-capabilities', component: () => import('./pages/DataSetsPage.vue'), props: { list: 'capabilities' }, meta: { title: 'exchange.list.capabilities', permission: READ } },
    { path: 'exchange/lists/needs', name: 'exchange-needs', component: () => import('./pages/NeedsPage.vue'), meta: { title: 'exchange.list.needs', permission: READ } },
    { path: 'exchange/lists/census', name: 'exchange-census', component: () => import('./pages/CensusPage.vue'), meta: { title: 'exchange.list.census', permission: READ } },
    { path: 'exchange/requests', name: 'exchange-requests', component: () => import('./pages/RequestsPage.vue'), meta: { title: 'exchange.requests.title', permission: READ } },
    { path: 'exchange/requests/:id', name: 'exchange-request', component: () => import('./pages/RequestPage.vue'), meta: { title: 'exchange.requests.title', permission: READ } },
  ],
  menu: [
    { to: '/workbench/exchange/messages', title: 'exchange.message.title', icon: Promotion, permission: READ, group: 'services', order: 16 },
    { to: '/workbench/exchange/intake', title: 'exchange.intake.title', icon: Download, permission: READ, group: 'services', order: 16 },
    { to: '/workbench/exchange/lists', title: 'exchange.lists', icon: Files, permission: READ, group: 'services', order: 17 },
    { to: '/workbench/exchange/requests', title: 'exchange.requests.title', icon: Connection, permission: READ, group: 'services', order: 17 },
  ],
  parts: { ExchangeOfCase: defineAsyncComponent(() => import('./parts/OfCase.vue')) },
  words: { zh: () => import('./locales/zh'), en: () => import('./locales/en') },
} satisfies Feature
