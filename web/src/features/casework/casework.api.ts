import { http } from '@/shared/http/http'
import type { CommandOptions, Page, Query } from '@/shared/http/http'
import type { Light } from '@/shared/ui/light'

const ROOT = '/api/casework'

export type CaseStatus = 'SUBMITTED' | 'SUPPLEMENT' | 'ACCEPTED' | 'DECIDED' | 'FINISHED' | 'NOT_ACCEPTED' | 'WITHDRAWN'
export type PaperWay = 'FILE' | 'PAPER' | 'CERTIFICATE' | 'SHARED' | 'MADE' | 'PROMISE' | 'LATER'

export interface InboxRow {
  id: string
  caseId: string
  key: string
  step: string
  kind: string
  name: string
  number: string
  code: string
  title: string
  applicant: string
  channel: string
  region: string
  acceptedIn: string
  since: string
  due: string | null
  /** Working days. */
  left: number | null
  paused: boolean
  claimant: string | null
  claimantName: string | null
}

export interface Counts {
  all: number
  overdue: number
  near: number
  paused: number
  mine: number
  free: number
}

export interface CaseRow {
  id: string
  version: number
  number: string
  code: string
  name: string
  applicant: string
  region: string
  acceptedIn: string
  channel: string
  status: CaseStatus
  outcome: string | null
  submittedAt: string
  acceptedAt: string | null
  decidedAt: string | null
  endedAt: string | null
}

export interface Office {
  organisation: string | null
  name: string
}

export interface Head {
  number: string
  code: string
  name: string
  bundle: boolean
  applicant: { subject: string; kind: 'PERSON' | 'ENTERPRISE'; name: string; code: string }
  region: string
  acceptedIn: string
  channel: string
  office: Office
  decider: Office
}

export interface Paper {
  material: string
  name: string
  way: PaperWay
  files: string[]
  certificate: string | null
  note: string
}

export interface Defect {
  kind: 'MATERIAL' | 'FIELD' | 'OTHER'
  about: string
  name: string
  text: string
}

export interface Supplement {
  stop: string
  defects: Defect[]
  until: string
  askedAt: string
  answeredAt: string | null
}

export interface Stop {
  id: string
  kind: string
  reason: string
  until: string | null
  from: string
  to: string | null
  result: string
}

export interface Debt {
  material: string
  name: string
  due: string
  state: 'OWED' | 'FULFILLED' | 'FAILED'
}

export interface Fired {
  rule: string
  row: string
  text: string
  grounds?: { name: string; value: string; source: string }[]
}

export interface Work {
  step: string
  since: string
  opinions: { office: Office; inFavour: boolean; text: string; at: string }[]
  doneAt: string | null
  passed: boolean
  text: string
  explanation: Fired[]
  returns: number
  order: string | null
}

export interface Ruling {
  item: string
  granted: boolean
  reason: string
  document: string
  at: string
  certificates: { type: string; certificate: string; number: string }[]
}

export interface PromiseState {
  state: 'GIVEN' | 'RELIED_ON' | 'KEPT' | 'RECTIFYING' | 'RECTIFIED' | 'REVOKED'
  check: string | null
  findings: string
  rectifyBy: string | null
}

export interface CaseFile {
  id: string
  head: Head
  status: CaseStatus
  agent: { name: string; until: string | null } | null
  papers: Paper[]
  works: Record<string, Work>
  claims: Record<string, { account: string; name: string }>
  supplements: Supplement[]
  stops: Stop[]
  debts: Debt[]
  promise: PromiseState | null
  rulings: Ruling[]
  delivery: { way: string; details: string; at: string } | null
  moments: { submitted: string; accepted: string | null; decided: string | null; ended: string | null }
  outcome: string | null
}

export interface Step {
  id: string
  name: string
  kind: string
  performer: string
  after: string[]
  limit: { amount: number; unit: string } | null
  counted: boolean
}

export interface DataElement {
  code: string
  name: string
  type: string
  options: string[]
  sensitive: boolean
}

export interface FormField {
  element: string
  required: boolean
}

export interface MaterialNeed {
  material: string
  name: string
  supply: 'APPLICANT' | 'SHARED' | 'CERTIFICATE' | 'MADE'
  from: string | null
  tolerable: boolean
  promisable: boolean
}

export interface Procedure {
  id: string
  code: string
  name: string
  bundle: boolean
  department: string
  decision: 'INSTANT' | 'PROMISE' | 'TOLERANCE' | 'STRICT'
  parts: { item: string; name: string; department: string; steps: string[]; certificates: string[]; visits: number; cost: number }[]
  elements: DataElement[]
  form: FormField[]
  materials: MaterialNeed[]
  graph: { steps: Step[] }
}

export interface ClockView {
  id: string
  subject: string
  kind: string
  label: string
  light: Light
  startedAt: string
  due: string | null
  pausedBecause: string | null
  closedAt: string | null
}

export interface Task {
  key: string
  step: string
  kind: string
  name: string
  organisation: string
  forApplicant: boolean
  since: string
  claim: { account: string; name: string } | null
}

export interface StepLine {
  id: string
  state: 'waiting' | 'ready' | 'done' | 'skipped'
  office: string | null
}

export interface CaseDetail {
  id: string
  version: number
  file: CaseFile
  procedure: Procedure
  commands: string[]
  tasks: Task[]
  mine: string[]
  steps: StepLine[]
  clocks: ClockView[]
}

export interface Recorded {
  version: number
  type: string
  at: string
  name: string
  payload: Record<string, unknown>
}

export interface CaseAnswer {
  id: string
  version: number
  file: CaseFile
}

export interface Done {
  caseId: string
  done: boolean
  code: string | null
  detail: string | null
}

export interface Subject {
  id: string
  enterprise: boolean
  name: string
  code: string
  region: string
}

export interface PaperRequest {
  material: string
  name?: string
  way: PaperWay
  files?: string[]
}

export interface ApplicationRequest {
  code: string
  region: string
  items?: string[]
  later?: string[]
  answers?: Record<string, unknown>
  form?: Record<string, unknown>
  papers?: PaperRequest[]
  promise: boolean
  follows?: string | null
}

export interface Finding {
  caseId: string
  number: string
  title: string
  applicant: string
  region: string
  finding: string
  detail: string
  due: string | null
  since: string | null
}

export const INBOX_EXPORT = `${ROOT}/inbox/export`
export const CASES_EXPORT = `${ROOT}/cases/export`

type Lined = Omit<InboxRow, 'id'>
export const inbox = async (query: Query, signal?: AbortSignal): Promise<Page<InboxRow>> => {
  const page = await http.page<Lined>(`${ROOT}/inbox`, query, signal)
  return { ...page, items: page.items.map((row) => ({ ...row, id: `${row.caseId}/${row.key}` })) }
}
export const counts = () => http.get<Counts>(`${ROOT}/inbox/counts`)
export const claimAll = (tasks: { caseId: string; task: string }[]) => http.post<Done[]>(`${ROOT}/inbox/claims`, { tasks })
export const acceptAll = (cases: string[]) => http.post<Done[]>(`${ROOT}/inbox/acceptances`, { cases })
export const cases = (query: Query, signal?: AbortSignal) => http.page<CaseRow>(`${ROOT}/cases`, query, signal)
export const caseDetail = (id: string) => http.get<CaseDetail>(`${ROOT}/cases/${id}`)
export const history = (id: string) => http.get<Recorded[]>(`${ROOT}/cases/${id}/history`)
export const form = (id: string) => http.get<Record<string, unknown>>(`${ROOT}/cases/${id}/form`)
export const reveal = (id: string, reason: string) => http.post<Record<string, unknown>>(`${ROOT}/cases/${id}/form/revelation`, { reason })
export const command = (id: string, word: string, body: unknown, options?: CommandOptions) => http.post<CaseAnswer>(`${ROOT}/cases/${id}/${word}`, body, options)
export const documentPath = (id: string, kind: string, format: string) => `${ROOT}/cases/${id}/documents/${kind}?format=${format}`
export const subject = (code: string, name: string | null) => http.post<Subject>(`${ROOT}/subjects`, { code, name })
export const offerAtWindow = (application: ApplicationRequest) => http.post<Procedure>(`${ROOT}/offers`, application)
export const register = (body: unknown, key: string) => http.post<CaseAnswer>(`${ROOT}/cases`, body, { key })
export const findingCounts = () => http.get<Record<string, number>>(`${ROOT}/supervision`)
export const findings = (kind: string) => http.get<Finding[]>(`${ROOT}/supervision/${kind}`)
