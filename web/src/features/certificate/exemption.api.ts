import { http } from '@/shared/http/http'
import type { CommandOptions, Page, Query } from '@/shared/http/http'

const ROOT = '/api/certificate'

export type Replacement = 'CERTIFICATE' | 'SHARE'
export type ProposalStatus = 'PROPOSED' | 'ACCEPTED' | 'REFUSED' | 'LISTED' | 'ENDED'
export const PROPOSAL_STATUSES: ProposalStatus[] = ['PROPOSED', 'ACCEPTED', 'LISTED', 'REFUSED', 'ENDED']

export interface ProposalRow {
  id: string
  version: number
  organisationName: string
  region: string
  item: string
  itemName: string
  material: string
  materialName: string
  by: Replacement
  source: string
  sourceName: string
  volume: number
  status: ProposalStatus
  edition: number
  remark: string
}

export interface Shown<T> {
  id: string
  version: number
  it: T
}

export const PROPOSALS_EXPORT = `${ROOT}/exemptions/export`
export const proposals = (query: Query, signal?: AbortSignal): Promise<Page<ProposalRow>> => http.page<ProposalRow>(`${ROOT}/exemptions`, query, signal)
export const propose = (body: unknown, options: CommandOptions) => http.post(`${ROOT}/exemptions`, body, options)
export const judge = (id: string, deed: string, body: unknown, options: CommandOptions) => http.post(`${ROOT}/exemptions/${id}/${deed}`, body, options)
export const publishProposals = () => http.post<{ edition: number }>(`${ROOT}/exemptions/publication`)

export type SurveyStatus = 'OPEN' | 'SUBMITTED' | 'RETURNED' | 'ACCEPTED'
export interface SurveyLine {
  id: string
  version: number
  year: number
  organisationName: string
  region: string
  status: SurveyStatus
  due: string
  rows: number
}
export interface SurveyRow {
  item: string
  itemName: string
  volume: number
  material: string
  by: Replacement
  source: string
  result: string
  resultType: string
}
export interface Survey {
  id: string
  year: number
  organisation: string
  organisationName: string
  due: string
  status: SurveyStatus
  rows: SurveyRow[]
  remark: string
}
export const surveys = (year?: number) => http.get<{ items: SurveyLine[] }>(`${ROOT}/surveys`, { year })
export const survey = (id: string) => http.get<Shown<Survey>>(`${ROOT}/surveys/${id}`)
export const openSurveys = (body: unknown) => http.post(`${ROOT}/surveys`, body)
export const fillSurvey = (id: string, rows: unknown, options: CommandOptions) => http.put<Shown<Survey>>(`${ROOT}/surveys/${id}/rows`, { rows }, options)
export const surveyDeed = (id: string, deed: string, body: unknown, options: CommandOptions) => http.post<Shown<Survey>>(`${ROOT}/surveys/${id}/${deed}`, body, options)
export const publishSurveys = (year: number) => http.post<{ edition: number }>(`${ROOT}/surveys/publication`, { year })

export interface BacklogLine {
  id: string
  version: number
  type: string
  typeName: string
  organisation: string
  organisationName: string
  region: string
  listedOn: string
  expected: number | null
  made: number
  signed: number
  open: boolean
}
export const backlogs = () => http.get<{ items: BacklogLine[] }>(`${ROOT}/backlogs`)
export const publishDuties = (body: unknown) => http.post<{ edition: number }>(`${ROOT}/backlogs/publication`, body)
export const backlogDeed = (id: string, deed: string, body: unknown, options: CommandOptions) => http.post(`${ROOT}/backlogs/${id}/${deed}`, body, options)
