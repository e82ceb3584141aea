import { describe, expect, it } from 'vitest'
import { initialOf, missing } from './field'
import type { Field } from './field'

const FIELDS: Field[] = [
  { key: 'reason', kind: 'area', label: 'Reason', required: true },
  { key: 'until', kind: 'date', label: 'Until', required: true, when: (values) => values.kept === false },
  { key: 'defects', kind: 'rows', label: 'Defects', required: true, columns: [{ key: 'text', kind: 'text', label: 'Text', required: true }] },
]

describe('missing', () => {
  it('names what is required and empty, and what stands in a row', () => {
    expect(missing(FIELDS, { ...initialOf(FIELDS), reason: ' ' })).toEqual(['reason', 'defects'])
  })
  it('asks for nothing that is not asked', () => {
    const values = { reason: 'x', kept: true, defects: [{ text: 'y' }] }
    expect(missing(FIELDS, values)).toEqual([])
    expect(missing(FIELDS, { ...values, kept: false })).toEqual(['until'])
  })
})
