import type { Schemas } from '@/shared/api/api'
import { http, withQuery } from '@/shared/http/http'
import type { Page, Query } from '@/shared/http/http'

export const BATCHES = '/api/certificate/batches'

export type Batch = Schemas['certificate.BatchView']
export type BatchRow = Schemas['certificate.BatchView.Row']
export type BatchState = Schemas['certificate.BatchView.State']
export const BATCH_STATES: BatchState[] = ['CHECKED', 'APPLIED', 'GIVEN_UP']
export type RowAction = Schemas['certificate.BatchView.Action']
export const ROW_ACTIONS: RowAction[] = ['WRONG', 'ADD', 'CHANGE', 'SAME']
export type Rhythm = Schemas['certificate.BatchController.Rhythm']

export const BATCHES_EXPORT = `${BATCHES}/export`
export const batches = (query: Query, signal?: AbortSignal): Promise<Page<Batch>> => http.page<Batch>(BATCHES, query, signal)
export const batch = (id: string) => http.get<Batch>(`${BATCHES}/${id}`)
export const batchRows = (id: string) => (query: Query, signal?: AbortSignal) => http.page<BatchRow>(`${BATCHES}/${id}/rows`, query, signal)
export const rhythm = () => http.get<Rhythm>(`${BATCHES}/rhythm`)
export const templatePath = (type: string) => withQuery(`${BATCHES}/template`, { type })
export const wrongPath = (id: string) => `${BATCHES}/${id}/wrong/export`
export const applyBatch = (id: string, withoutWrong: boolean, key: string) => http.post<Batch>(withQuery(`${BATCHES}/${id}/application`, { withoutWrong: String(withoutWrong) }), undefined, { key })
export const stopBatch = (id: string, key: string) => http.delete<Batch>(`${BATCHES}/${id}/application`, { key })
export const giveUpBatch = (id: string, key: string) => http.delete<Batch>(`${BATCHES}/${id}`, { key })
