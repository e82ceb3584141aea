import { http } from '@/shared/http/http'
import type { CommandOptions, Page, Query } from '@/shared/http/http'
import type { Light } from '@/shared/ui/light'

const ROOT = '/api/ledger'

export type DutyStatus = 'HANDED_DOWN' | 'UNDER_WAY' | 'IN_CHECK' | 'STRUCK_OFF' | 'WITHDRAWN'

export interface Reason {
  light: Light
  code: string
  arguments: string[]
}

export interface DutyRow {
  id: string
  version: number
  plan: string
  planTitle: string
  ordinal: number
  number: string
  field: string
  title: string
  strength: 'MUST' | 'SHOULD' | 'COULD'
  parent: string | null
  region: string
  lead: string | null
  leadName: string
  responsible: string
  status: DutyStatus
  light: Light
  reasons: Reason[]
  continuing: boolean
  due: string | null
  /** Working days. */
  left: number | null
  percent: number
  lastReport: string | null
  nextReport: string | null
  arrears: number
  difficulties: number
  hungUp: number
  closedOn: string | null
  onTime: boolean | null
}

export interface Evidence {
  file: string
  name: string
}

export interface Report {
  organisation: string
  at: string
  text: string
  percent: number
  figures: { goal: string; value: number }[]
  evidence: Evidence[]
}

export interface Holder {
  owner: { organisation: string | null; name: string; role: string; inferred: boolean }
  signedAt: string | null
  signedBy: string
  declined: string | null
  responsible: { name: string; post: string; phone: string } | null
  share: Report | null
}

export interface Milestone {
  id: string
  title: string
  due: string
  fromPlan: boolean
  reachedOn: string | null
  note: string
}

export interface Goal {
  id: string
  text: string
  comparator: string
  value: number | null
  unit: string
  strength: 'MUST' | 'SHOULD' | 'COULD'
}

export interface Difficulty {
  id: string
  kind: 'PROBLEM' | 'HELP'
  organisation: string
  text: string
  addressee: string | null
  addresseeName: string
  raisedAt: string
  state: 'OPEN' | 'ANSWERED' | 'HUNG_UP' | 'RESOLVED'
  answer: string
  lookAgainOn: string | null
}

export interface Duty {
  id: string
  origin: { plan: string; planTitle: string; task: string; number: string; ordinal: number; field: string; title: string; text: string; strength: string }
  terms: { office: string; issuedOn: string; signBy: string; reporting: { every: 'WEEK' | 'MONTH' | 'QUARTER'; day: number } | null; continuing: boolean; officeChecks: boolean }
  region: string
  parent: string | null
  status: DutyStatus
  holders: Holder[]
  due: string | null
  milestones: Milestone[]
  goals: Goal[]
  parts: { duty: string; organisation: string; name: string; region: string; title: string; due: string | null }[]
  progress: { percent: number; reports: number; papers: number; figures: Record<string, number>; last: Report | null; lastOn: string | null }
  difficulties: Difficulty[]
  extensions: { organisation: string; from: string; to: string; reason: string; at: string; state: 'ASKED' | 'GRANTED' | 'REFUSED'; decision: string; evidence: Evidence[] }[]
  verdict: string | null
  reviewedOn: string | null
  closing: {
    request: { organisation: string; statement: string; evidence: Evidence[]; ahead: string[]; at: string } | null
    returns: number
    lastReturn: string | null
    closedOn: string | null
    onTime: boolean | null
    reopened: number
    lookedBackOn: string | null
  }
}

export interface DutyDetail {
  id: string
  version: number
  duty: Duty
  outlook: { light: Light; reasons: Reason[]; nextReport: string | null; arrears: number }
  left: number | null
  /** What the caller may do with it now. */
  commands: string[]
  parts: DutyRow[]
}

export interface Recorded {
  version: number
  type: string
  at: string
  name: string
  payload: Record<string, unknown>
}

export interface PlanRow {
  id: string
  title: string
  total: number
  open: number
  late: number
  closed: number
}

export interface UnitRow {
  id: string
  name: string
  total: number
  open: number
  overdue: number
  red: number
  amber: number
  closed: number
  onTime: number
}

export const DUTIES_EXPORT = `${ROOT}/duties/export`
export const duties = (query: Query, signal?: AbortSignal): Promise<Page<DutyRow>> => http.page<DutyRow>(`${ROOT}/duties`, query, signal)
export const lightsOf = (query: Query) => http.get<Partial<Record<Light, number>>>(`${ROOT}/duties/lights`, query)
export const duty = (id: string) => http.get<DutyDetail>(`${ROOT}/duties/${id}`)
export const history = (id: string) => http.get<Recorded[]>(`${ROOT}/duties/${id}/history`)
export const command = (id: string, deed: string, body: unknown, options: CommandOptions) => http.post<DutyDetail>(`${ROOT}/duties/${id}/${deed}`, body, options)
export const plans = () => http.get<PlanRow[]>(`${ROOT}/plans`)
export const fields = (plan?: string) => http.get<string[]>(`${ROOT}/fields`, { plan })
export const units = (plan?: string) => http.get<UnitRow[]>(`${ROOT}/units`, { plan })

export interface Suggestion {
  id: string
  name: string
  shortName: string
  regionName: string | null
}
/** Organisations by name, alias or initials. */
export const suggest = (q: string) => http.get<Suggestion[]>('/api/directory/organisations/suggestions', { q })
