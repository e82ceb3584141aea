import { today } from '@/shared/ui/days'
import type { Edition, ListView } from './lists.api'

export type EditionState = 'draft' | 'future' | 'inForce' | 'past'

/** What an edition is today: being prepared, to come, in force, or replaced. */
export function stateOf(edition: Edition, list: ListView): EditionState {
  if (!edition.published) return 'draft'
  if (edition.number === list.inForce) return 'inForce'
  return edition.validFrom > today() ? 'future' : 'past'
}
