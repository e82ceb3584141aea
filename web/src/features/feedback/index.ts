import type { Feature } from '@/shared/feature'

export default {
  name: 'feedback',
  words: { zh: () => import('./locales/zh'), en: () => import('./locales/en') },
} satisfies Feature
