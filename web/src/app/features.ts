import type { Feature } from '@/shared/feature'
import identity from '@/features/identity/index'

/** Every module that the web knows: one line each, in alphabetical order. */
export const features: Feature[] = [identity]
