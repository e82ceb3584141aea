import type { Feature } from '@/shared/feature'

export default {
  name: 'payment',
  portal: [{ path: 'payment/orders/:id', name: 'payment-order', component: () => import('./pages/OrderPage.vue'), meta: { controls: true, title: 'payment.title', public: false, permission: 'payment:read' } }],
  words: { zh: () => import('./locales/zh'), en: () => import('./locales/en') },
} satisfies Feature
