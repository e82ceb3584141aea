import { describe, expect, it } from 'vitest'
import { missing } from '@/shared/ui/form/field'
import { adjusting, preparing } from './powerForms'

const say = (key: string) => key

describe('the forms of a power', () => {
  it('ask where the guide is only where no pack has the item', () => {
    expect(missing(preparing(say, false).GUIDE?.fields ?? [], { day: '2026-03-02', note: '' })).toEqual(['note'])
    expect(missing(preparing(say, true).GUIDE?.fields ?? [], { day: '2026-03-02', note: '' })).toEqual([])
  })
  it('prolong only what has an end', () => {
    expect(adjusting(say, true).map((one) => one.step)).toEqual(['extent', 'prolongation', 'return'])
    expect(adjusting(say, false).map((one) => one.step)).toEqual(['extent', 'return'])
  })
  it('send the letter as one file, or none', () => {
    const body = preparing(say, true).AGREEMENT?.body
    expect(body?.({ number: '1', files: [{ file: 'a', name: 'b' }] })).toEqual({ number: '1', file: 'a' })
    expect(body?.({ number: '1', files: [] })).toEqual({ number: '1', file: null })
  })
})
