import { describe, expect, it } from 'vitest'
import { stagesOf } from './stages'
import type { Step } from './matter.types'

const step = (id: string, ...after: string[]): Step => ({ id, name: id, kind: 'REVIEW', performer: 'x', after, limit: null, counted: true, when: null, group: null })

describe('stages of steps', () => {
  it('put side by side what can be', () => {
    const stages = stagesOf([step('a'), step('b', 'a'), step('c', 'a'), step('d', 'b', 'c')])
    expect(stages.map((stage) => stage.map((one) => one.id))).toEqual([['a'], ['b', 'c'], ['d']])
  })
  it('end where steps wait for each other', () => expect(stagesOf([step('a', 'b'), step('b', 'a')])).toHaveLength(1))
})
