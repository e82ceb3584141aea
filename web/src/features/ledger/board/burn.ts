import { daysBetween } from '@/shared/ui/days'
import type { BurnUp } from './board.api'

type Point = [string, number]

/** The lines of a burn-up: what is closed ends today; what is due, and an even pace to the last due date, run to the end. */
export function burnLines(burn: BurnUp, today: string): { closed: Point[]; due: Point[]; even: Point[]; now: { closed: number; due: number; even: number } } {
  const closed: Point[] = [[burn.from, 0]]
  const due: Point[] = [[burn.from, 0]]
  const now = { closed: 0, due: 0, even: 0 }
  let last = burn.from
  for (const day of burn.days) {
    if (day.day <= today) {
      closed.push([day.day, day.closed])
      now.closed = day.closed
    }
    // What is due today may still be done today.
    if (day.day < today) now.due = day.due
    if (day.due !== due.at(-1)?.[1]) {
      due.push([day.day, day.due])
      last = day.day
    }
  }
  if (today > burn.from) closed.push([today, now.closed])
  const dated = burn.total - burn.undated
  const even: Point[] = last > burn.from ? [[burn.from, 0], [last, dated]] : []
  if (even.length) now.even = Math.round((dated * Math.min(1, Math.max(0, daysBetween(burn.from, today) / daysBetween(burn.from, last)))) * 10) / 10
  return { closed, due, even, now }
}
