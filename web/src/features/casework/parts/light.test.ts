import { describe, expect, it } from 'vitest'
import { lightOf } from './light'

describe('lightOf', () => {
  it('turns as the end comes nearer', () => {
    const lights = [5, 2, 1, 0, -1].map((left) => lightOf({ paused: false, due: '2026-11-23', left }))
    expect(lights).toEqual(['green', 'amber', 'red', 'red', 'overdue'])
  })
  it('is paused while the clock stands still, whatever is left', () => {
    expect(lightOf({ paused: true, due: '2026-11-23', left: -3 })).toBe('paused')
  })
})
