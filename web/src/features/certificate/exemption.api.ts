import type { Schemas } from '@/shared/api/api'
import { http } from '@/shared/http/http'
import type { CommandOptions, Page, Query } from '@/shared/http/http'

const ROOT = '/api/certificate'

export type Replacement = Schemas['certificate.Replacement']
export type ProposalStatus = Schemas['certificate.Proposal.Status']
export const PROPOSAL_STATUSES: ProposalStatus[] = ['PROPOSED', 'ACCEPTED', 'LISTED', 'REFUSED', 'ENDED']

export type ProposalRow = Schemas['certificate.ExemptionQueries.ProposalLine']

export type SurveyShown = Schemas['certificate.Shown_certificate.Survey']

export const PROPOSALS_EXPORT = `${ROOT}/exemptions/export`
export const proposals = (query: Query, signal?: AbortSignal): Promise<Page<ProposalRow>> => http.page<ProposalRow>(`${ROOT}/exemptions`, query, signal)
export type NewProposal = Schemas['certificate.ExemptionController.NewProposal']
export const propose = (body: NewProposal, options: CommandOptions) => http.post(`${ROOT}/exemptions`, body, options)
export const judge = (id: string, deed: string, body: unknown, options: CommandOptions) => http.post(`${ROOT}/exemptions/${id}/${deed}`, body, options)
export const publishProposals = () => http.post<Schemas['certificate.ExemptionController.Published']>(`${ROOT}/exemptions/publication`)

export type SurveyStatus = Schemas['certificate.Survey.Status']
export type SurveyLine = Schemas['certificate.ExemptionQueries.SurveyLine']
export type SurveyRow = Schemas['certificate.SurveyRow']
export type Survey = Schemas['certificate.Survey']
export const surveys = (year?: number) => http.get<Schemas['certificate.SurveyController.Lines']>(`${ROOT}/surveys`, { year })
export const survey = (id: string) => http.get<SurveyShown>(`${ROOT}/surveys/${id}`)
export type SurveyOpening = Schemas['certificate.SurveyController.Opening']
export const openSurveys = (body: SurveyOpening) => http.post(`${ROOT}/surveys`, body)
export const fillSurvey = (id: string, rows: SurveyRow[], options: CommandOptions) => http.put<SurveyShown>(`${ROOT}/surveys/${id}/rows`, { rows }, options)
export const surveyDeed = (id: string, deed: string, body: unknown, options: CommandOptions) => http.post<SurveyShown>(`${ROOT}/surveys/${id}/${deed}`, body, options)
export const publishSurveys = (year: number) => http.post<Schemas['certificate.SurveyController.Published']>(`${ROOT}/surveys/publication`, { year })
