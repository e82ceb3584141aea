import type { Schemas } from '@/shared/api/api'
import { http } from '@/shared/http/http'
import type { CommandOptions, Page, Query } from '@/shared/http/http'

const ROOT = '/api/casework'

export type CaseStatus = Schemas['casework.CaseStatus']
export type Line = Schemas['casework.InboxQueries.InboxRow']
/** A list wants an id for each line. */
export type InboxRow = Line & { id: string }
export type Counts = Schemas['casework.InboxQueries.Counts']
export type ScopeTerm = Schemas['casework.ScopeTerms.Term']
export const scopeTerms = (q: string) => http.get<Schemas['casework.ScopeTermController.Terms']>('/api/casework/scope-terms', { q })
export type CaseRow = Schemas['casework.CaseRow']
export type Head = Schemas['casework.CaseHead']
export type Paper = Schemas['casework.Paper']
export type PaperWay = Schemas['casework.Paper.Way']
export type Supplement = Schemas['casework.Supplement']
export type Debt = Schemas['casework.Debt']
export type Fired = Schemas['casework.Fired']
export type Work = Schemas['casework.Work']
export type Ruling = Schemas['casework.Ruling']
export type CaseFile = Schemas['casework.CaseFile']
export type Step = Schemas['engine.Step']
export type DataElement = Schemas['engine.DataElement']
export type FormField = Schemas['engine.FormField']
export type MaterialNeed = Schemas['engine.MaterialNeed']
export type Procedure = Schemas['casework.Procedure']
export type ClockView = Schemas['clock.ClockView']
export type Task = Schemas['casework.Task']
export type StepLine = Schemas['casework.CaseDetail.StepLine']
export type CaseDetail = Schemas['casework.CaseDetail']
export type Recorded = Schemas['journal.Recorded']
export type CaseAnswer = Schemas['casework.CaseAnswer']
export type Done = Schemas['casework.CaseInboxController.Done']
export type Subject = Schemas['directory.SubjectView']
export type PaperRequest = Schemas['casework.ApplicationRequest.PaperRequest']
export type ApplicationRequest = Schemas['casework.ApplicationRequest']
export type Findings = Schemas['casework.SupervisionQueries.Counts']
export type Finding = Schemas['casework.SupervisionQueries.Finding']

export const INBOX_EXPORT = `${ROOT}/inbox/export`
export const CASES_EXPORT = `${ROOT}/cases/export`

export const inbox = async (query: Query, signal?: AbortSignal): Promise<Page<InboxRow>> => {
  const page = await http.page<Line>(`${ROOT}/inbox`, query, signal)
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
/** The windows of the clerk's place, and whether the service may be registered there; none where they have no classes. */
export const counters = (service: string) => http.get<Schemas['hall.Counters.Counter'][]>(`${ROOT}/counters`, { service })
export const register = (body: unknown, key: string) => http.post<CaseAnswer>(`${ROOT}/cases`, body, { key })
export const findingCounts = () => http.get<Findings>(`${ROOT}/supervision`)
export const findings = (kind: string) => http.get<Finding[]>(`${ROOT}/supervision/${kind}`)

export type StrayCase = Schemas['casework.CasePowers.Stray']
/** Open cases that another office has than the one that holds the power now. */
export const casesOfPower = (power: string) => http.get<Schemas['casework.CasePowers.Strays']>(`${ROOT}/powers/${power}/cases`)
