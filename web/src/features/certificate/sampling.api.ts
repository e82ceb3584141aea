import type { Schemas } from '@/shared/api/api'
import { http } from '@/shared/http/http'
import type { CommandOptions, Page, Query } from '@/shared/http/http'

const SAMPLINGS = '/api/certificate/samplings'
const SAMPLES = '/api/certificate/samples'

export type SamplingLine = Schemas['certificate.SamplingQueries.Line']
export type SamplingDetail = Schemas['certificate.SamplingController.Detail']
export type Draw = Schemas['certificate.SamplingController.DrawRequest']
export type Scope = Schemas['certificate.SamplingController.ScopeRequest']
export type Repeated = Schemas['certificate.Samplings.Repeated']
export const samplings = () => http.get<Schemas['certificate.SamplingController.Lines']>(SAMPLINGS)
export const sampling = (id: string) => http.get<SamplingDetail>(`${SAMPLINGS}/${id}`)
export const inScope = (scope: Scope) => http.post<Schemas['certificate.SamplingController.InScope']>(`${SAMPLINGS}/population`, scope)
export const draw = (body: Draw, key: string) => http.post<SamplingDetail>(SAMPLINGS, body, { key })
export const repeat = (id: string) => http.get<Repeated>(`${SAMPLINGS}/${id}/repetition`)
export const conclude = (id: string, body: unknown, options: CommandOptions) => http.post<SamplingDetail>(`${SAMPLINGS}/${id}/conclusion`, body, options)

export type Aspect = Schemas['certificate.Aspect']
export const ASPECTS: Aspect[] = ['COMPLETE', 'MATCHES', 'SEAL', 'STATE']
export type Finding = Schemas['certificate.CheckLine.Finding']
export const FINDINGS: Finding[] = ['GOOD', 'FAULT', 'NOT_APPLICABLE']
export type SampleStatus = Schemas['certificate.Sample.Status']
export const SAMPLE_STATUSES: SampleStatus[] = ['TO_CHECK', 'TO_RECTIFY', 'ANSWERED', 'RECTIFIED', 'PASSED']
export type SampleRow = Schemas['certificate.SampleQueries.Row']
export type SampleDetail = Schemas['certificate.Samples.Detail']
export const SAMPLES_EXPORT = `${SAMPLES}/export`
export const samples = (query: Query, signal?: AbortSignal): Promise<Page<SampleRow>> => http.page<SampleRow>(SAMPLES, query, signal)
export const sample = (id: string) => http.get<SampleDetail>(`${SAMPLES}/${id}`)
export const sampleHistory = (id: string) => http.get<Schemas['journal.Recorded'][]>(`${SAMPLES}/${id}/history`)
export const sampleDeed = (id: string, deed: string, body: unknown, options: CommandOptions) => http.post<SampleDetail>(`${SAMPLES}/${id}/${deed}`, body, options)
