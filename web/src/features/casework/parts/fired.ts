import { named } from '@/shared/i18n/names'
import type { Fired } from '../casework.api'

/** Which row of a rule fired, or what the rule would have had to know. */
export function firedText(t: (key: string, named: Record<string, string>) => string, { rule, row, text }: Fired): string {
  return row === '' ? t('casework.event.unfired', { rule, text: named(text) }) : t('casework.event.fired', { row: `${rule} ${row}`, text: named(text) })
}
