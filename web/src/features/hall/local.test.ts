import { describe, expect, it } from 'vitest'
import { pageOf } from './local'

const ROWS = [
  { name: '综合窗口', kind: 'WINDOW', score: 80 },
  { name: '市场监管局', kind: 'TEAM', score: null },
  { name: '税务局', kind: 'TEAM', score: 95 },
]
const BY = { kind: (row: (typeof ROWS)[number]) => row.kind, score: (row: (typeof ROWS)[number]) => row.score }
const names = (query: Record<string, string>) => pageOf(ROWS, query, (row) => row.name, BY, ['kind']).items.map((row) => row.name)

describe('a list that came whole', () => {
  it('is searched and filtered', () => {
    expect(names({ q: '局' })).toEqual(['市场监管局', '税务局'])
    expect(names({ kind: 'WINDOW' })).toEqual(['综合窗口'])
  })
  it('is sorted either way, with what has no value last', () => {
    expect(names({ sort: 'score' })).toEqual(['综合窗口', '税务局', '市场监管局'])
    expect(names({ sort: '-score' })).toEqual(['税务局', '综合窗口', '市场监管局'])
  })
  it('keeps the order that it came in otherwise', () => {
    expect(names({})).toEqual(ROWS.map((row) => row.name))
  })
})
