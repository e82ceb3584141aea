export interface Period {
  from: string
  to: string
}

const iso = (year: number, month: number, day: number) => new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10)

/** The month of a day, or one before it. */
export function monthOf(day: string, back = 0): Period {
  const [year = 0, month = 1] = day.split('-').map(Number)
  const at = month - 1 - back
  return { from: iso(year, at, 1), to: iso(year, at + 1, 0) }
}

/** The quarter of a day, or one before it. */
export function quarterOf(day: string, back = 0): Period {
  const [year = 0, month = 1] = day.split('-').map(Number)
  const at = (Math.floor((month - 1) / 3) - back) * 3
  return { from: iso(year, at, 1), to: iso(year, at + 3, 0) }
}
