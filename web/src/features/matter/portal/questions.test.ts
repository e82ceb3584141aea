import { describe, expect, it } from 'vitest'
import type { Question } from '../matter.types'
import { isWanted } from './questions'

const asked = (when: string | null): Question => ({ name: 'x', text: { zh: '', en: '' }, help: { zh: '', en: '' }, type: 'TEXT', options: [], unit: null, element: null, when, value: null, derived: null, picks: {} })

describe('a question', () => {
  it.each([
    [null, {}, true],
    ['agent', {}, false],
    ['agent', { agent: true }, true],
    ['kind = "limited"', { kind: 'limited' }, true],
    ['kind != "branch" and agent', { kind: 'limited', agent: false }, false],
    ['household = false and voltage <= 0.4', { household: false, voltage: 0.4 }, true],
    ['kind = "a" or kind = "b"', { kind: 'b' }, true],
    ['voltage >= 6', { voltage: 0.4 }, false],
  ])('with the condition %s and %o is wanted: %s', (when, answers, expected) => {
    expect(isWanted(asked(when), answers)).toBe(expected)
  })
})
