import type { ComparedRow } from './matter.types'

/** The elements in the order in which they are compared. */
export const ELEMENTS: ComparedRow['element'][] = ['NAME', 'BASIS', 'CONDITIONS', 'MATERIALS', 'PROCESS', 'CHARGE', 'CHARGE_BASIS', 'STATUTORY_LIMIT', 'PROMISED_LIMIT', 'RESULT', 'CODE', 'KIND', 'DEPARTMENT', 'LEVELS', 'VALIDITY', 'KEYWORDS', 'SCENES', 'CHANNELS', 'VISITS', 'DECISION', 'RULE', 'FORM', 'FREE_MATERIALS', 'PROMISED_MATERIALS', 'TOLERATED_MATERIALS', 'BEFORE', 'SPECIAL_STEPS', 'SERVICES', 'FAQ']

/** What stands under the same ground, in the order of the rows. */
export function byGround(rows: ComparedRow[]): { ground: ComparedRow['ground']; rows: ComparedRow[] }[] {
  return (['NAMED', 'GUIDE', 'CATALOGUE'] as const).map((ground) => ({ ground, rows: rows.filter((row) => row.ground === ground) })).filter((group) => group.rows.length > 0)
}
