import { Download, Promotion } from '@element-plus/icons-vue'
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
  ],
  menu: [
    { to: '/workbench/exchange/messages', title: 'exchange.message.title', icon: Promotion, permission: READ, group: 'services', order: 16 },
    { to: '/workbench/exchange/intake', title: 'exchange.intake.title', icon: Download, permission: READ, group: 'services', order: 16 },
  ],
  parts: { ExchangeOfCase: defineAsyncComponent(() => import('./parts/OfCase.vue')) },
  words: { zh: () => import('./locales/zh'), en: () => import('./locales/en') },
} satisfies Feature
