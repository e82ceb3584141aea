import type { Light } from '@/shared/ui/light'

/** The light of a line of the inbox, by the working days that are left. */
export function lightOf(row: { paused: boolean; due: string | null; left: number | null }): Light {
  if (row.paused) return 'paused'
  if (row.due === null || row.left === null) return 'green'
  if (row.left < 0) return 'overdue'
  if (row.left <= 1) return 'red'
  return row.left <= 2 ? 'amber' : 'green'
}
