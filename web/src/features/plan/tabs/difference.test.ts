import { describe, expect, it } from 'vitest'
import { difference } from './difference'

const told = (before: string, after: string) => difference(before, after).map((one) => `${one.kind[0]}${one.text}`)

describe('the difference of two texts', () => {
  it('keeps what is the same', () => expect(told('压减至16个工作日', '压减至14个工作日')).toEqual(['s压减至1', 'g6', 'c4', 's个工作日']))
  it('shows what came and what went', () => {
    expect(told('', '新增')).toEqual(['c新增'])
    expect(told('删去', '')).toEqual(['g删去'])
    expect(told('一样', '一样')).toEqual(['s一样'])
  })
  it('gives both texts back', () => {
    const [before, after] = ['市财政局、市公安局按职责分工负责', '市公安局牵头，市财政局配合']
    const found = difference(before, after)
    expect(found.filter((one) => one.kind !== 'come').map((one) => one.text).join('')).toBe(before)
    expect(found.filter((one) => one.kind !== 'gone').map((one) => one.text).join('')).toBe(after)
  })
})
