import { describe, expect, it } from 'vitest'
import type { Counts, Place } from './board.api'
import { lateShare, listOf, tilesOf, together, toneOf } from './counts'

const counts = (given: Partial<Counts>): Counts => ({ total: 0, open: 0, overdue: 0, red: 0, amber: 0, green: 0, continuing: 0, closed: 0, percent: null, ...given })
const place = (code: string, given: Partial<Counts> = {}): Place => ({ code, name: code, level: 'COUNTY', parent: null, counts: counts(given) })

describe('counts', () => {
  it('have a tone by what is late among the open', () => {
    expect(toneOf(counts({}))).toBe('none')
    expect(toneOf(counts({ total: 9, closed: 9 }))).toBe('on-time')
    expect(toneOf(counts({ total: 100, open: 100, overdue: 1 }))).toBe('near')
    expect(toneOf(counts({ total: 10, open: 10, overdue: 1 }))).toBe('late')
    expect(lateShare(counts({}))).toBeNull()
  })

  it('add up with the average of all', () => {
    const sum = together([counts({ total: 1, open: 1, percent: 100 }), counts({ total: 3, open: 2, closed: 1, percent: 20 }), counts({})])
    expect(sum).toMatchObject({ total: 4, open: 3, closed: 1, percent: 40 })
    expect(together([]).percent).toBeNull()
  })

  it('become tiles of cities, or of the counties of one', () => {
    const cities = tilesOf([place('410000'), place('411002', { total: 1 }), place('411000', { total: 2 }), place('410100'), place('419001')])
    expect(cities.map((tile) => [tile.prefix, tile.counts.total])).toEqual([['410000', 0], ['4101', 0], ['4110', 3], ['419001', 0]])
    expect(cities.map((tile) => tile.opens)).toEqual([false, false, true, false])
    expect(tilesOf([place('411000'), place('411002')]).map((tile) => tile.prefix)).toEqual(['411000', '411002'])
  })

  it('lead to the list behind them', () => {
    expect(listOf({ field: '开办企业', plan: undefined, light: ['red', 'amber'] })).toEqual({ name: 'ledger-duties', query: { field: '开办企业', light: ['red', 'amber'] } })
  })
})
