import type { Schemas } from '@/shared/api/api'
import { http } from '@/shared/http/http'
import type { Page, Query } from '@/shared/http/http'
import type { Comparison, Change, Detail, Finding, ImportRow, LinkRow, PlanRow, Rhythm, Tasks, TextLines, Verdict, BasisRow, Citation, HistoryEntry, PlanHead, ProgrammePart } from './plan.types'

const ROOT = '/api/plan'
const of = (id: string) => `${ROOT}/plans/${id}`

/** Where a plan is after a command. */
export type Answer = Schemas['plan.Editing.Answer']
/** What a command carries: the version that the reader saw, and the key of the intent. */
export interface Intent {
  version: number
  key?: string
}

export const IMPORTS = `${ROOT}/imports`
export const PLANS_EXPORT = `${ROOT}/plans/export`
export const imports = () => http.get<ImportRow[]>(IMPORTS)
export const cancelImport = (id: string) => http.delete<ImportRow>(`${IMPORTS}/${id}`)

export const plans = (query: Query, signal?: AbortSignal): Promise<Page<PlanRow>> => http.page<PlanRow>(`${ROOT}/plans`, query, signal)
export const plan = (id: string) => http.get<Detail>(of(id))
export const tasks = (id: string) => http.get<Tasks>(`${of(id)}/tasks`)
export const text = (id: string, from: number, size: number) => http.get<TextLines>(`${of(id)}/text`, { from, size })
export const findings = (id: string) => http.get<Finding[]>(`${of(id)}/findings`)
export const history = (id: string) => http.get<HistoryEntry[]>(`${of(id)}/history`)
export const original = (id: string) => `${of(id)}/original`

export type Correction = Schemas['plan.EditController.CorrectRequest']
export const correct = (id: string, correction: Correction, intent: Intent) => http.post<Answer>(`${of(id)}/corrections`, correction, intent)
export const undo = (id: string, no: number, intent: Intent) => http.delete<Answer>(`${of(id)}/corrections/${no}`, intent)
export const describe = (id: string, head: PlanHead, intent: Intent) => http.put<Answer>(`${of(id)}/head`, head, intent)
export const judge = (id: string, which: number[], verdict: Verdict, reason: string, intent: Intent) =>
  http.post<Answer>(`${of(id)}/judgements`, { findings: which, verdict, reason }, intent)
export const accept = (id: string, which: string[], reason: string, intent: Intent) => http.post<Answer>(`${of(id)}/acceptances`, { tasks: which, reason }, intent)
export const join = (id: string, master: string | null, part: ProgrammePart, intent: Intent) => http.put<Answer>(`${of(id)}/programme`, { master, part }, intent)
export const confirm = (id: string, intent: Intent) => http.post<Answer>(`${of(id)}/confirmation`, undefined, intent)
export const reopen = (id: string, reason: string, intent: Intent) => http.post<Answer>(`${of(id)}/reopening`, { reason }, intent)
export const issue = (id: string, on: string, rhythm: Rhythm, intent: Intent) => http.post<Answer>(`${of(id)}/issue`, { on, rhythm }, intent)
export const withdraw = (id: string, reason: string, intent: Intent) => http.post<Answer>(`${of(id)}/withdrawal`, { reason }, intent)

export const compare = (id: string, before: string) => http.get<Comparison>(`${of(id)}/comparison`, { with: before })
export const links = (id: string) => http.get<LinkRow[]>(`${of(id)}/links`)
export const suggestions = (id: string, other: string) => http.get<LinkRow[]>(`${of(id)}/links/suggestions`, { with: other })
export const link = (id: string, other: string, rows: LinkRow[]) =>
  http.post(`${of(id)}/links`, { with: other, tasks: rows.map((row) => ({ task: row.own.task, otherTask: row.other.task, likeness: row.likeness })) })
export const unlink = (id: string, which: string) => http.delete(`${of(id)}/links/${which}`)

export const basis = (query: Query, signal?: AbortSignal): Promise<Page<BasisRow>> => http.page<BasisRow>(`${ROOT}/basis`, query, signal)
export const completeBasis = (row: BasisRow) =>
  http.put(`${ROOT}/basis/${row.id}`, { number: row.number || null, dated: row.dated || null, link: row.link || null, note: row.note })
export const citations = (id: string) => http.get<Citation[]>(`${ROOT}/basis/${id}/citations`)
export type { Change }

/** How much of a plan's progress everybody may see. */
export type Extent = Schemas['plan.ReleaseEvent.Extent']
export type Release = Schemas['plan.ReleaseController.Answer']
export const releaseOf = (id: string) => http.get<Release>(`${of(id)}/release`)
export const release = (id: string, extent: Extent, key: string) => http.put<Release>(`${of(id)}/release`, { extent }, { key })

/** A body of the directory whose name, alias or pinyin initials begin like what was typed. */
export type Body = Schemas['directory.OrganisationController.Suggestion']
export const bodies = (q: string) => http.get<Body[]>('/api/directory/organisations/suggestions', { q })
