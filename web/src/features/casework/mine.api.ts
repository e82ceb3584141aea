import { http } from '@/shared/http/http'
import type { FieldProblem } from '@/shared/http/ApiProblem'
import type { CommandOptions } from '@/shared/http/http'
import type { ApplicationRequest, CaseAnswer, CaseRow, CaseStatus, Debt, Head, Paper, PaperRequest, Procedure, PromiseState, Recorded, Ruling, Subject, Supplement } from './casework.api'

const ROOT = '/api/casework/mine'

export interface Prefilled {
  value: unknown
  source: 'directory' | 'certificate' | 'case'
}

export interface Offered {
  procedure: Procedure
  prefill: Record<string, Prefilled>
  sensitive: string[]
  /** Papers that are there without the applicant. */
  supplied: Paper[]
}

export interface Draft {
  id: string
  version: number
  application: ApplicationRequest
  updatedAt: string
}

export interface Todo {
  caseId: string
  key: string
  kind: string
  name: string
  number: string
  title: string
  since: string
  due: string | null
}

export interface Station {
  id: string
  kind: string
  name: string
  state: 'done' | 'now' | 'next' | 'out'
  mine: boolean
  office: string | null
  at: string | null
}

export interface Parcel {
  id: string
  version: number
  head: Head
  status: CaseStatus
  outcome: string | null
  procedure: Procedure
  stops: Station[]
  next: string | null
  promised: string | null
  paused: string | null
  papers: Paper[]
  supplements: Supplement[]
  debts: Debt[]
  promise: PromiseState | null
  rulings: Ruling[]
  delivery: { way: string; details: string; at: string } | null
  orders: string[]
  later: string[]
  commands: string[]
  submittedAt: string
  endedAt: string | null
}

export const me = () => http.get<Subject>(`${ROOT}/subject`)
export const offer = (application: ApplicationRequest, consent: boolean) => http.post<Offered>(`${ROOT}/offer`, { application, consent })
export const defects = (application: ApplicationRequest) => http.post<FieldProblem[]>(`${ROOT}/defects`, application)
export const drafts = () => http.get<Draft[]>(`${ROOT}/drafts`)
export const draft = (id: string) => http.get<Draft>(`${ROOT}/drafts/${id}`)
export const keepDraft = (id: string, version: number, application: ApplicationRequest) => http.put<Draft>(`${ROOT}/drafts/${id}`, { version, application })
export const discard = (id: string) => http.delete(`${ROOT}/drafts/${id}`)
export const submit = (id: string) => http.post<CaseAnswer>(`${ROOT}/drafts/${id}/submission`, {})
export const myCases = (after?: string) => http.page<CaseRow>(`${ROOT}/cases`, { after })
export const todo = () => http.get<Todo[]>(`${ROOT}/tasks`)
export const parcel = (id: string) => http.get<Parcel>(`${ROOT}/cases/${id}`)
export const course = (id: string) => http.get<Recorded[]>(`${ROOT}/cases/${id}/history`)
export const myForm = (id: string) => http.get<Record<string, unknown>>(`${ROOT}/cases/${id}/form`)
export const mineCommand = (id: string, word: string, body: unknown, options?: CommandOptions) => http.post<CaseAnswer>(`${ROOT}/cases/${id}/${word}`, body, options)
export const supplement = (id: string, papers: PaperRequest[], form: Record<string, unknown> | null, options?: CommandOptions) => mineCommand(id, 'supplement', { papers, form }, options)
export const paperPath = (id: string, kind: string) => `${ROOT}/cases/${id}/documents/${kind}?format=PDF`
export const registerAccount = (body: { login: string; password: string; name: string; code: string; region: string }) =>
  http.post<{ login: string; name: string }>('/api/portal/casework/registration', body)
