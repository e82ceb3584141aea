import identity from '@/features/identity/index'
import notify from '@/features/notify/index'
import portal from '@/features/portal/index'
import type { Feature } from '@/shared/feature'

/** Every module that the web knows: one line each, in alphabetical order. */
export const features: Feature[] = [identity, notify, portal]
