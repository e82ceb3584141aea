/** Legal days and instants as the screens show them. A legal day is a day in China, wherever the reader is. */
const ZONE = 'Asia/Shanghai'
const WEEKDAYS = {
  zh: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
}
const parts = new Intl.DateTimeFormat('en-CA', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

function at(instant: string | Date): { day: string; time: string } {
  const found = new Map(parts.formatToParts(new Date(instant)).map((part) => [part.type, part.value]))
  const of = (name: Intl.DateTimeFormatPartTypes) => found.get(name) ?? ''
  return { day: `${of('year')}-${of('month')}-${of('day')}`, time: `${of('hour')}:${of('minute')}` }
}

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text)

/** The legal day of a legal day or an instant: 2026-11-21. */
export function dayOf(value: string): string {
  return isDay(value) ? value : at(value).day
}

/** 2026-11-21 周六 */
export function formatDay(value: string, locale: string): string {
  const day = dayOf(value)
  const names = locale.startsWith('en') ? WEEKDAYS.en : WEEKDAYS.zh
  return `${day} ${names[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? ''}`
}

/** 2026-11-21 周六 14:05 */
export function formatInstant(value: string, locale: string): string {
  if (isDay(value)) return formatDay(value, locale)
  const { day, time } = at(value)
  return `${formatDay(day, locale)} ${time}`
}

/** How many natural days it is from one day to another; negative when it is over. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${dayOf(to)}T00:00:00Z`) - Date.parse(`${dayOf(from)}T00:00:00Z`)) / 86_400_000)
}

export function today(): string {
  return at(new Date()).day
}
