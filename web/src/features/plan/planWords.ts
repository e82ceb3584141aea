import type { Light } from '@/shared/ui/light'
import type { Deadline, DeadlineKind, Status } from './plan.types'

/** How a plan's state looks: shape and colour are those of the clocks' states that mean the same. */
export const LIGHTS: Record<Status, Light> = { IMPORTED: 'continuing', CONFIRMED: 'amber', ISSUED: 'green', WITHDRAWN: 'closed' }

const DATED: DeadlineKind[] = ['DATE', 'MONTH']

/** 2026-12-31, 2026-12, or the words as printed. */
export function deadlineText(deadline: Deadline | null): string {
  if (!deadline) return ''
  if (!deadline.due || !DATED.includes(deadline.kind)) return deadline.raw
  return deadline.kind === 'MONTH' ? deadline.due.slice(0, 7) : deadline.due
}

/** The last day of a month that is given as 2026-12. */
export function monthEnd(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10)
}
