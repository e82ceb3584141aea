import { describe, expect, it } from 'vitest'
import { periodsOf, spanOf } from './periods'

describe('periods', () => {
  it('go back over the turn of the year', () => {
    expect(periodsOf('month', '2026-02-10').slice(0, 3)).toEqual(['2026-02', '2026-01', '2025-12'])
    expect(periodsOf('quarter', '2026-02-10').slice(0, 2)).toEqual(['2026-Q1', '2025-Q4'])
    expect(periodsOf('year', '2026-02-10')[1]).toBe('2025')
  })
  it('are known by how they are written', () => {
    expect(['2026-10', '2026-Q4', '2026'].map(spanOf)).toEqual(['month', 'quarter', 'year'])
  })
})
