import type { RouteLocationRaw } from 'vue-router'
import type { Counts, Place } from './board.api'

/** How a group of duties stands, for its colour: one of the four steps that the legend explains. */
export type Tone = 'late' | 'near' | 'on-time' | 'none'

/** From this share of the open ones overdue, a group counts as late. */
export const LATE_SHARE = 0.1

export const lateShare = (counts: { open: number; overdue: number }): number | null => (counts.open ? counts.overdue / counts.open : null)

export function toneOf(counts: Counts): Tone {
  if (counts.total === 0) return 'none'
  const share = lateShare(counts) ?? 0
  if (share >= LATE_SHARE) return 'late'
  return counts.overdue + counts.red + counts.amber > 0 ? 'near' : 'on-time'
}

/** The list behind a number: the same filter, in the address. */
export function listOf(query: Record<string, string | string[] | undefined>): RouteLocationRaw {
  return { name: 'ledger-duties', query: Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined && value !== '')) }
}

const ADDED = ['total', 'open', 'overdue', 'red', 'amber', 'green', 'continuing', 'closed'] as const

/** Together; the average percentage is that of all of them. */
export function together(all: Counts[]): Counts {
  const sum: Counts = { total: 0, open: 0, overdue: 0, red: 0, amber: 0, green: 0, continuing: 0, closed: 0, percent: null }
  let percents = 0
  for (const one of all) {
    for (const key of ADDED) sum[key] += one[key]
    percents += (one.percent ?? 0) * one.total
  }
  sum.percent = sum.total ? Math.round((10 * percents) / sum.total) / 10 : null
  return sum
}

/** A tile of the map: a city with its counties, or one county. */
export interface Tile {
  /** As the lists take it: all codes that begin with it. */
  prefix: string
  name: string
  counts: Counts
  /** Whether it has tiles of its own behind it. */
  opens: boolean
}

/** Where more than one city is seen, a tile is a city; within one, a county. The order is that of the codes. */
export function tilesOf(places: Place[]): Tile[] {
  const cities = new Map<string, Place[]>()
  for (const place of [...places].sort((a, b) => a.code.localeCompare(b.code))) {
    // Counties that the province governs directly share four digits but no city.
    const city = place.code.endsWith('0000') || place.code.slice(2, 4) === '90' ? place.code : place.code.slice(0, 4)
    cities.set(city, [...(cities.get(city) ?? []), place])
  }
  if ([...cities.keys()].filter((code) => !code.endsWith('0000')).length <= 1) {
    return places.map((place) => ({ prefix: place.code, name: place.name, counts: place.counts, opens: false }))
  }
  return [...cities].map(([prefix, inside]) => {
    const head = inside.find((place) => place.code.endsWith('00')) ?? inside[0]
    return { prefix, name: head?.name ?? prefix, counts: together(inside.map((place) => place.counts)), opens: inside.length > 1 }
  })
}

export const percentOf = (part: number, whole: number): number => (whole ? Math.round((100 * part) / whole) : 0)
