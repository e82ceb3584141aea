import { expect, it } from 'vitest'
import { burnLines } from './burn'

const burn = {
  from: '2026-01-01', total: 5, undated: 1,
  days: [{ day: '2026-02-01', due: 1, closed: 0 }, { day: '2026-03-01', due: 1, closed: 2 }, { day: '2026-12-31', due: 4, closed: 2 }],
}

it('ends what is closed today and runs what is due to the end', () => {
  const lines = burnLines(burn, '2026-07-02')
  expect(lines.closed.at(-1)).toEqual(['2026-07-02', 2])
  expect(lines.due.at(-1)).toEqual(['2026-12-31', 4])
  expect(lines.even).toEqual([['2026-01-01', 0], ['2026-12-31', 4]])
  expect(lines.now).toEqual({ closed: 2, due: 1, even: 2 })
})
it('has no pace where nothing is due', () => {
  expect(burnLines({ from: '2026-01-01', total: 1, undated: 1, days: [] }, '2026-02-01').even).toEqual([])
})
