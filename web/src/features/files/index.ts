import type { Feature } from '@/shared/feature'

/** Files have no page of their own: FileDrop, AttachmentList and FilePreview of shared/ui stand on the pages of others. */
export default {
  name: 'files',
  words: { zh: () => import('./locales/zh'), en: () => import('./locales/en') },
} satisfies Feature
