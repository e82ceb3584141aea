export const SPANS = ['month', 'quarter', 'year'] as const
export type Span = (typeof SPANS)[number]

/** The periods up to a day, the newest first, as the server writes them: 2026-10, 2026-Q4, 2026. */
export function periodsOf(span: Span, today: string): string[] {
  const year = Number(today.slice(0, 4))
  const month = Number(today.slice(5, 7))
  if (span === 'year') return Array.from({ length: 4 }, (_, back) => String(year - back))
  const length = span === 'month' ? 12 : 4
  const now = year * length + (span === 'month' ? month - 1 : Math.floor((month - 1) / 3))
  return Array.from({ length: span === 'month' ? 13 : 8 }, (_, back) => {
    const at = now - back
    const part = (at % length) + 1
    return `${Math.floor(at / length)}-${span === 'month' ? String(part).padStart(2, '0') : `Q${part}`}`
  })
}

export function spanOf(period: string): Span {
  if (period.includes('Q')) return 'quarter'
  return period.length === 4 ? 'year' : 'month'
}
