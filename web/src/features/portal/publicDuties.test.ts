import { describe, expect, it } from 'vitest'
import type { PublicDuty } from './portal.api'
import { matching } from './publicDuties'

const duty = (title: string, lead: string, field: string, state: PublicDuty['state']): PublicDuty => ({ number: '1', title, lead, field, state, due: null })
const items = [duty('一窗受理', '市自然资源和规划局', '不动产登记', 'DONE'), duty('企业开办一日办结', '市市场监管局', '开办企业', 'LATE')]

describe('matching', () => {
  it('keeps all when nothing is looked for', () => {
    expect(matching(items, { field: '', state: '', q: ' ' })).toEqual(items)
  })
  it('looks in titles and leads, by field and by state', () => {
    expect(matching(items, { field: '', state: '', q: '市场' })).toEqual([items[1]])
    expect(matching(items, { field: '不动产登记', state: '', q: '' })).toEqual([items[0]])
    expect(matching(items, { field: '不动产登记', state: 'LATE', q: '' })).toEqual([])
  })
})
