import type { InspectionItem } from '../supervision.api'

const MOST = 300

/** What was wrong, numbered, as an order says it. */
export const asOrder = (items: InspectionItem[]): string =>
  items.filter((item) => item.finding === 'FAULT').map((item, index) => `${index + 1}. ${item.text}：${item.note}`).join('\n')

/** Only what was wrong is looked back at; what was found stands with each line. */
export const asChecklist = (items: InspectionItem[], found: (note: string) => string): { text: string; basis: string }[] =>
  items.filter((item) => item.finding === 'FAULT').map((item) => ({ text: item.text, basis: found(item.note).slice(0, MOST) }))
