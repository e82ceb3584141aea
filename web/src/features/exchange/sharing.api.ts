import type { Schemas } from '@/shared/api/api'
import { http } from '@/shared/http/http'
import type { CommandOptions, Page, Query } from '@/shared/http/http'

const SETS = '/api/exchange/data-sets'
const REQUESTS = '/api/exchange/requests'

export type DataSetRow = Schemas['exchange.DataSetQueries.Row']
export type DataSetDetail = Schemas['exchange.DataSets.Detail']
export type Mount = Schemas['exchange.Mount']
export type Duty = DataSetDetail['it']['duty']
export const KINDS: Mount['kind'][] = ['TABLE', 'INTERFACE', 'FILE']
export const FRESHNESSES: Mount['freshness'][] = ['REAL_TIME', 'DAILY', 'MONTHLY', 'UNSAID']
export const SHARINGS: Mount['sharing'][] = ['UNCONDITIONAL', 'CONDITIONAL', 'WITHHELD']
export type Need = Schemas['exchange.Need']
export const MATCHES: Need['match'][] = ['MET', 'ASKED', 'CAN_ASK', 'WITHHELD', 'NOT_MOUNTED', 'NOBODY']
export type CensusLine = Schemas['exchange.Census.Line']
export type RequestRow = Schemas['exchange.RequestQueries.Row']
export type RequestDetail = Schemas['exchange.Requests.Detail']
export type RequestStatus = RequestRow['it']['status']
export const STATUSES: RequestStatus[] = ['UNDER_REVIEW', 'RETURNED', 'REFUSED', 'DISPUTED', 'ORDERED', 'GRANTED', 'UPHELD', 'WITHDRAWN']
export type Recorded = Schemas['journal.Recorded']

export const SETS_EXPORT = `${SETS}/export`
export const dataSets = (query: Query, signal?: AbortSignal): Promise<Page<DataSetRow>> => http.page<DataSetRow>(SETS, query, signal)
export const dataSetRow = async (id: string) => (await dataSets({ id })).items[0] ?? null
export const dataSet = (id: string) => http.get<DataSetDetail>(`${SETS}/${id}`)
export const dataSetHistory = (id: string) => http.get<Recorded[]>(`${SETS}/${id}/history`)
export const enterDuty = (body: unknown, key: string) => http.post<DataSetDetail>(SETS, body, { key })
export const dataSetDeed = (id: string, deed: string, body: unknown, options: CommandOptions) => http.post<DataSetDetail>(`${SETS}/${id}/${deed}`, body, options)
export const intakeDuties = (key: string) => http.post<{ lines: number }>(`${SETS}/intake`, {}, { key })

export const NEEDS_EXPORT = '/api/exchange/needs/export'
export const needs = (query: Query, signal?: AbortSignal): Promise<Page<Need>> => http.page<Need>('/api/exchange/needs', query, signal)
export const need = async (id: string) => (await needs({})).items.find((one) => one.id === id) ?? null
export const CENSUS_EXPORT = '/api/exchange/census/export'
export const census = () => http.get<CensusLine[]>('/api/exchange/census')

export const REQUESTS_EXPORT = `${REQUESTS}/export`
export const requests = (query: Query, signal?: AbortSignal): Promise<Page<RequestRow>> => http.page<RequestRow>(REQUESTS, query, signal)
export const limits = () => http.get<Schemas['exchange.ExchangeSettings.Sharing']>(`${REQUESTS}/limits`)
export const request = (id: string) => http.get<RequestDetail>(`${REQUESTS}/${id}`)
export const requestHistory = (id: string) => http.get<Recorded[]>(`${REQUESTS}/${id}/history`)
export const ask = (body: unknown, key: string) => http.post<RequestDetail>(REQUESTS, body, { key })
export const requestDeed = (id: string, deed: string, body: unknown, options: CommandOptions) => http.post<RequestDetail>(`${REQUESTS}/${id}/${deed}`, body, options)
