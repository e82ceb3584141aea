import { can } from '@/shared/access/access'

/** What waits for the caller: a unit's own duties; for others, what is to be decided. */
export function mineQuery(): Record<string, string> {
  return can('ledger:sign') ? { mine: 'true', state: 'open' } : { waits: 'true', state: 'open' }
}
