import type { CorrectionKind, Deadline, Owner, Task, TaskDraft } from '../plan.types'
import { monthEnd } from '../planWords'

export const newOwner = (role: Owner['role'] = 'LEAD'): Owner => ({ role, raw: '', name: '', organisation: null, group: false, inferred: false, open: false })

const empty = (): TaskDraft => ({
  id: null, no: '', title: '', text: '', field: '', direction: '', owners: [newOwner()], deadline: null, milestones: [], targets: [], strength: 'MUST',
})

function draftOf(task: Task): TaskDraft {
  const { id, no, title, text, field, direction, owners, deadline, milestones, targets, strength } = task
  return structuredClone({ id, no, title, text, field, direction, owners, deadline, milestones, targets, strength })
}

function unique<T>(many: T[]): T[] {
  return [...new Map(many.map((one) => [JSON.stringify(one), one])).values()]
}

function merged(tasks: Task[]): TaskDraft {
  const drafts = tasks.map(draftOf)
  const [first = empty()] = drafts
  const dated = drafts.map((draft) => draft.deadline).filter((deadline): deadline is Deadline => deadline !== null)
  return {
    ...first,
    text: drafts.map((draft) => draft.text).join('\n'),
    owners: unique(drafts.flatMap((draft) => draft.owners)),
    deadline: dated.sort((a, b) => (b.due ?? '').localeCompare(a.due ?? ''))[0] ?? null,
    milestones: unique(drafts.flatMap((draft) => draft.milestones)),
    targets: unique(drafts.flatMap((draft) => draft.targets)),
  }
}

/** What a correction begins with: the tasks as they are, in pieces, or as one. */
export function draftsOf(kind: CorrectionKind, tasks: Task[]): TaskDraft[] {
  const first = tasks[0]
  if (kind === 'ADD' || !first) return kind === 'REMOVE' ? [] : [empty()]
  if (kind === 'REMOVE') return []
  if (kind === 'MERGE') return [merged(tasks)]
  if (kind === 'CHANGE') return [draftOf(first)]
  return [{ ...draftOf(first), no: `${first.no}-1` }, { ...draftOf(first), id: null, no: `${first.no}-2`, targets: [], milestones: [] }]
}

/** A deadline as a person enters it: a day, a month, or words. */
export function deadlineOf(kind: Deadline['kind'], value: string): Deadline | null {
  if (kind === 'DATE') return value ? { kind, due: value, raw: value, scope: '', inferredYear: false } : null
  if (kind === 'MONTH') return value ? { kind, due: monthEnd(value), raw: value, scope: '', inferredYear: false } : null
  return { kind, due: null, raw: value, scope: '', inferredYear: false }
}
