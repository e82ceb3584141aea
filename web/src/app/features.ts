import type { Feature } from '@/shared/feature'

/** Every module that the web knows: each folder of features/, in alphabetical order. */
export const features: Feature[] = Object.values(import.meta.glob<Feature>('../features/*/index.ts', { eager: true, import: 'default' }))
