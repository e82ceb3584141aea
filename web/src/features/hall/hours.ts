import type { OpenTime } from './hall.api'

/** 09:00:00 as 09:00. */
export const hm = (time: string | null): string => time?.slice(0, 5) ?? ''
export const spoken = (hours: OpenTime[]): string => hours.map((time) => `${hm(time.from)}–${hm(time.to)}`).join('、')

/** "09:00-12:00, 13:00-17:00" as times; null where it is none. */
export function timesOf(text: string): OpenTime[] | null {
  const pieces = text.split(/[,，、;；\s]+/).filter(Boolean)
  const times: OpenTime[] = []
  for (const piece of pieces) {
    const found = /^(\d{1,2}:\d{2})[-–—~](\d{1,2}:\d{2})$/.exec(piece)
    if (!found?.[1] || !found[2]) return null
    const [from, to] = [found[1].padStart(5, '0'), found[2].padStart(5, '0')]
    if (from >= to || to > '24:00') return null
    times.push({ from: `${from}:00`, to: `${to}:00` })
  }
  return times
}
export const textOf = (times: OpenTime[]): string => times.map((time) => `${hm(time.from)}-${hm(time.to)}`).join(', ')
