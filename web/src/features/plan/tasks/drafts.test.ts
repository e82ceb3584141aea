import { describe, expect, it } from 'vitest'
import type { Task } from '../plan.types'
import { deadlineOf, draftsOf, newOwner } from './drafts'

const task = (id: string, extra: Partial<Task> = {}): Task => ({
  id, no: id, title: `任务${id}`, text: `内容${id}`, field: '', direction: '', ownersRaw: '', owners: [{ ...newOwner(), name: '市财政局' }], deadline: null, milestones: [], targets: [], strength: 'MUST', source: null, ...extra,
})

describe('drafts of a correction', () => {
  it('splits a task: the first piece goes on as it', () => {
    expect(draftsOf('SPLIT', [task('7')]).map((draft) => [draft.id, draft.no])).toEqual([['7', '7-1'], [null, '7-2']])
  })

  it('merges texts, owners once, and takes the last deadline', () => {
    const [draft] = draftsOf('MERGE', [task('1', { deadline: deadlineOf('MONTH', '2026-06') }), task('2', { deadline: deadlineOf('DATE', '2026-09-15') })])
    expect(draft).toMatchObject({ id: '1', text: '内容1\n内容2', deadline: { due: '2026-09-15' } })
    expect(draft?.owners).toHaveLength(1)
  })

  it('does not touch the task itself', () => {
    const before = task('1')
    draftsOf('CHANGE', [before])[0]!.owners[0]!.name = '市税务局'
    expect(before.owners[0]?.name).toBe('市财政局')
  })

  it('ends a month with its last day', () => {
    expect(deadlineOf('MONTH', '2026-02')?.due).toBe('2026-02-28')
    expect(deadlineOf('CONTINUING', '持续推进')).toMatchObject({ due: null, raw: '持续推进' })
    expect(deadlineOf('DATE', '')).toBeNull()
  })
})
