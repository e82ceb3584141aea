import { describe, expect, it } from 'vitest'
import { monthOf, quarterOf } from './periods'

describe('periods', () => {
  it('knows the month of a day and the one before it, over the year', () => {
    expect(monthOf('2026-02-28')).toEqual({ from: '2026-02-01', to: '2026-02-28' })
    expect(monthOf('2026-01-05', 1)).toEqual({ from: '2025-12-01', to: '2025-12-31' })
  })
  it('knows the quarter of a day and the one before it, over the year', () => {
    expect(quarterOf('2026-11-21')).toEqual({ from: '2026-10-01', to: '2026-12-31' })
    expect(quarterOf('2026-02-01', 1)).toEqual({ from: '2025-10-01', to: '2025-12-31' })
  })
})
