import { ShoppingCart } from '@element-plus/icons-vue'
import type { Feature } from '@/shared/feature'

const READ = 'market:read'

export default {
  name: 'market',
  portal: [
    { path: 'market', name: 'portal-market', component: () => import('./pages/MarketPage.vue'), meta: { controls: true, title: 'market.title', public: true } },
    { path: 'market/mine', name: 'portal-market-mine', component: () => import('./pages/MyMarketPage.vue'), meta: { controls: true, title: 'market.mine.title', public: false, permission: 'market:bid' } },
    { path: 'market/:id', name: 'portal-purchase', component: () => import('./pages/PublicPurchasePage.vue'), meta: { controls: true, title: 'market.title', public: true } },
  ],
  workbench: [
    { path: 'market', redirect: { name: 'market-purchases' } },
    { path: 'market/purchases', name: 'market-purchases', component: () => import('./pages/PurchasesPage.vue'), meta: { title: 'market.title', permission: READ } },
    { path: 'market/purchases/:id', name: 'market-purchase', component: () => import('./pages/PurchasePage.vue'), meta: { title: 'market.title', permission: READ } },
  ],
  menu: [{ to: '/workbench/market/purchases', title: 'market.title', icon: ShoppingCart, permission: READ, group: 'services', order: 48 }],
  portalWays: [
    { to: '/market', title: 'market.title', order: 30 },
    { to: '/market/mine', title: 'market.mine.title', permission: 'market:bid', order: 31 },
  ],
  words: { zh: () => import('./locales/zh'), en: () => import('./locales/en') },
} satisfies Feature
