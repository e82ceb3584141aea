import { describe, expect, it } from 'vitest'
import { spoken, textOf, timesOf } from './hours'

describe('opening hours', () => {
  it('are read as people type them', () => {
    expect(timesOf('9:00-12:00，13:00–17:30')).toEqual([
      { from: '09:00:00', to: '12:00:00' },
      { from: '13:00:00', to: '17:30:00' },
    ])
    expect(timesOf('')).toEqual([])
  })
  it('must make sense', () => {
    expect(timesOf('9点到12点')).toBeNull()
    expect(timesOf('12:00-09:00')).toBeNull()
  })
  it('are shown short', () => {
    const times = timesOf('09:00-12:00, 13:00-17:00') ?? []
    expect(spoken(times)).toBe('09:00–12:00、13:00–17:00')
    expect(timesOf(textOf(times))).toEqual(times)
  })
})
