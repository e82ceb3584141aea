import type { Schemas } from '@/shared/api/api'
import { http } from '@/shared/http/http'
import type { FieldProblem } from '@/shared/http/ApiProblem'
import type { CommandOptions } from '@/shared/http/http'
import type { ApplicationRequest, CaseAnswer, CaseRow, PaperRequest, Recorded, Subject } from './casework.api'

const ROOT = '/api/casework/mine'

export type Offered = Schemas['casework.Applying.Offered']
export type Prefilled = Schemas['casework.Prefill.Value']
export type Draft = Schemas['casework.FormStore.Kept']
export type Todo = Schemas['casework.EarlierQueries.Todo']
export type Station = Schemas['casework.ParcelView.Station']
export type Parcel = Schemas['casework.ParcelView']

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
export const registerAccount = (body: Schemas['casework.RegistrationController.RegistrationRequest']) =>
  http.post<Schemas['casework.RegistrationController.Registered']>('/api/portal/casework/registration', body)
