import type { Schemas } from '@/shared/api/api'
import { http } from '@/shared/http/http'
import type { CommandOptions, Page, Query } from '@/shared/http/http'

const ROOT = '/api/feedback/concentrations'

export type Subject = Schemas['feedback.Subject']
export const SUBJECTS: Subject[] = ['ITEM', 'UNIT', 'WINDOW']
export type ConcentrationStatus = Schemas['feedback.Concentration.Status']
export const CONCENTRATION_STATUSES: ConcentrationStatus[] = ['PROPOSED', 'ORDERED', 'RECTIFIED', 'SET_ASIDE']
export type ConcentrationRow = Schemas['feedback.ConcentrationQueries.Row']
export type ConcentrationDetail = Schemas['feedback.Concentrations.Detail']

export const CONCENTRATIONS_EXPORT = `${ROOT}/export`
export const concentrations = (query: Query, signal?: AbortSignal): Promise<Page<ConcentrationRow>> => http.page<ConcentrationRow>(ROOT, query, signal)
export const thresholds = () => http.get<Schemas['feedback.FeedbackSettings.Concentrated']>(`${ROOT}/thresholds`)
export const concentration = (id: string) => http.get<ConcentrationDetail>(`${ROOT}/${id}`)
export const concentrationHistory = (id: string) => http.get<Schemas['journal.Recorded'][]>(`${ROOT}/${id}/history`)
export const concentrationDeed = (id: string, deed: string, body: unknown, options: CommandOptions) => http.post<ConcentrationDetail>(`${ROOT}/${id}/${deed}`, body, options)
