import { describe, expect, it } from 'vitest'
import { bodyOf, initialOf, missing } from './field'
import type { Field } from './field'

const fields: Field[] = [
  { key: 'passed', kind: 'choice', label: '', required: true },
  { key: 'reason', kind: 'area', label: '', required: true, when: (values) => values.passed === false },
  { key: 'rows', kind: 'rows', label: '', columns: [{ key: 'title', kind: 'text', label: '', required: true }] },
]

describe('the fields of a command', () => {
  it('asks a required field only where it is shown', () => {
    expect(missing(fields, { ...initialOf(fields), passed: true })).toEqual([])
    expect(missing(fields, { ...initialOf(fields), passed: false })).toEqual(['reason'])
    expect(missing(fields, initialOf(fields))).toEqual(['passed'])
  })
  it('asks for what is required in each row', () => {
    expect(missing(fields, { ...initialOf(fields), passed: true, rows: [{ title: 'a' }, { title: ' ' }] })).toEqual(['rows'])
    expect(missing([{ ...fields[2]!, required: true }], { rows: [] })).toEqual(['rows'])
  })
  it('sends what was asked, and nothing else', () => {
    expect(bodyOf(fields, { passed: true, reason: 'x', rows: [{ title: '', extra: 1 }] })).toEqual({ passed: true, rows: [{ title: null }] })
  })
  it('starts each time from a copy', () => {
    const given: Field[] = [{ key: 'rows', kind: 'rows', label: '', initial: [{ title: 'a' }] }]
    const first = initialOf(given)
    ;(first.rows as { title: string }[])[0]!.title = 'b'
    expect(initialOf(given)).toEqual({ rows: [{ title: 'a' }] })
  })
})
