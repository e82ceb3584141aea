import type { Share } from '../bulletin.api'

const NUMBERS = '一二三四五六七八九十'

/** 一、 to 十、, as in the printed document. */
export const numbered = (from1: number, heading: string): string => `${NUMBERS[Math.min(from1, NUMBERS.length) - 1]}、${heading}`

/** 80.0%（8/10）; a share of nothing has no percentage. */
export const share = ({ part, whole }: Share): string => (whole === 0 ? '—（0/0）' : `${((100 * part) / whole).toFixed(1)}%（${part}/${whole}）`)

export function dayInWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}
