import { expect, it } from 'vitest'
import type { ComparedRow } from './matter.types'
import { byGround } from './unified'

const row = (element: ComparedRow['element'], ground: ComparedRow['ground']): ComparedRow => ({ element, ground, equal: true, given: true, values: [] })

it('puts what the documents name first and leaves out what has no rows', () => {
  const groups = byGround([row('CODE', 'CATALOGUE'), row('NAME', 'NAMED'), row('BASIS', 'NAMED')])
  expect(groups.map((group) => [group.ground, group.rows.length])).toEqual([['NAMED', 2], ['CATALOGUE', 1]])
})
