import { describe, expect, it } from 'vitest'
import type { Step } from '../casework.api'
import { stagesOf } from './stages'

const step = (id: string, ...after: string[]): Step => ({ id, name: id, kind: 'REVIEW', performer: '', after, limit: null, counted: true, when: null, group: null })

describe('stagesOf', () => {
  it('puts what runs side by side into one stage', () => {
    const stages = stagesOf([step('accept'), step('review', 'accept'), step('tax', 'accept'), step('decide', 'review', 'tax')])
    expect(stages.map((stage) => stage.map((one) => one.id))).toEqual([['accept'], ['review', 'tax'], ['decide']])
  })
  it('waits for the longest way', () => {
    const stages = stagesOf([step('a'), step('b', 'a'), step('c', 'a', 'b')])
    expect(stages.map((stage) => stage.length)).toEqual([1, 1, 1])
  })
})
