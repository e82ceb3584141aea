import { describe, expect, it } from 'vitest'
import type { Message } from '../exchange.api'
import { isLate, lightOf } from './standing'

const message = (state: string, dueAt: string | null, answeredAt: string | null = null) => ({ dueAt, standing: { state, answeredAt } }) as Message

describe('how a message stands', () => {
  it('is late when the receipt came after its limit, or is still missing then', () => {
    expect(isLate(message('RECEIVED', '2022-09-06T16:00:00Z', '2022-09-06T15:00:00Z'))).toBe(false)
    expect(isLate(message('RECEIVED', '2022-09-06T16:00:00Z', '2022-09-06T17:00:00Z'))).toBe(true)
    expect(isLate(message('SENT', '2022-09-06T16:00:00Z'), new Date('2022-09-06T15:00:00Z'))).toBe(false)
    expect(isLate(message('SENT', '2022-09-06T16:00:00Z'), new Date('2022-09-07T15:00:00Z'))).toBe(true)
    expect(isLate(message('SENT', null))).toBe(false)
  })

  it('shows what waits for a person before what is tried again', () => {
    expect(lightOf(message('STUCK', null))).toBe('red')
    expect(lightOf(message('RETRYING', null))).toBe('amber')
    expect(lightOf(message('WAITING', null))).toBe('green')
    expect(lightOf(message('WAITING', '2000-01-01T00:00:00Z'))).toBe('overdue')
    expect(lightOf(message('BY_HAND', '2000-01-01T00:00:00Z'))).toBe('closed')
  })
})
