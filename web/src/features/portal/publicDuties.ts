import type { DutyState, PublicDuty } from './portal.api'

export const STATES: DutyState[] = ['LATE', 'UNDER_WAY', 'CONTINUING', 'DONE']

/** The duties that a reader looks for; an empty word looks for nothing. */
export function matching(items: PublicDuty[], filter: { field: string; state: string; q: string }): PublicDuty[] {
  const q = filter.q.trim().toLowerCase()
  return items.filter((duty) =>
    (!filter.field || duty.field === filter.field)
    && (!filter.state || duty.state === filter.state)
    && (!q || `${duty.title} ${duty.lead}`.toLowerCase().includes(q)))
}
