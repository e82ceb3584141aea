import type { Validity } from './directory.api'

/** The days as a text; empty where neither is known. */
export function daysOf(thing: Validity): string {
  if (!thing.validFrom && !thing.validTo) return ''
  return `${thing.validFrom ?? '…'} → ${thing.validTo ?? '…'}`
}

export function isInForce(thing: Validity, day: string): boolean {
  return (!thing.validFrom || thing.validFrom <= day) && (!thing.validTo || thing.validTo >= day)
}
