import { describe, expect, it } from 'vitest'
import type { InspectionItem } from '../supervision.api'
import { asChecklist, asOrder } from './faults'

const item = (id: string, finding: InspectionItem['finding'], note = ''): InspectionItem => ({ id, text: `条目${id}`, basis: '窗口服务', finding, note, photos: [] })
const ITEMS = [item('1', 'GOOD'), item('2', 'FAULT', '无人在岗'), item('3', 'NOT_APPLICABLE'), item('4', 'FAULT', '两份指南不一致')]

describe('what follows of an inspection with faults', () => {
  it('is an order that names each fault, numbered', () => {
    expect(asOrder(ITEMS)).toBe('1. 条目2：无人在岗\n2. 条目4：两份指南不一致')
  })
  it('is a look back at the faults only, with what was found', () => {
    expect(asChecklist(ITEMS, (note) => `上次发现：${note}`)).toEqual([
      { text: '条目2', basis: '上次发现：无人在岗' },
      { text: '条目4', basis: '上次发现：两份指南不一致' },
    ])
  })
  it('keeps within what the server takes', () => {
    expect(asChecklist([item('1', 'FAULT', '长'.repeat(2000))], (note) => note)[0]?.basis).toHaveLength(300)
  })
})
