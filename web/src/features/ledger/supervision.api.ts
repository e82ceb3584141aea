import type { Schemas } from '@/shared/api/api'
import { http } from '@/shared/http/http'
import type { CommandOptions, Page, Query } from '@/shared/http/http'

const ROOT = '/api/ledger'

/** Each register as a file; the same filters as its list. */
export const REGISTER_EXPORT = { orders: `${ROOT}/orders/export`, records: `${ROOT}/records/export`, inspections: `${ROOT}/inspections/export` }

/** A line of the registers of supervision, which have one shape. */
export type RegisterRow = Schemas['ledger.RegisterQueries.Row']

export interface Shown<T> {
  id: string
  version: number
  it: T
}

export type Order = Schemas['ledger.Order']
export type Unit = Schemas['ledger.Unit']
export type SupervisionRecord = Schemas['ledger.SupervisionRecord']
export type Finding = Schemas['ledger.InspectionEvent.Finding']
export type InspectionItem = Schemas['ledger.Inspection.Item']
export type Inspection = Schemas['ledger.Inspection']

const register = (name: string) => ({
  list: (query: Query, signal?: AbortSignal): Promise<Page<RegisterRow>> => http.page<RegisterRow>(`${ROOT}/${name}`, query, signal),
  show: <T>(id: string) => http.get<Shown<T>>(`${ROOT}/${name}/${id}`),
  add: <T>(body: unknown, options: CommandOptions) => http.post<Shown<T>>(`${ROOT}/${name}`, body, options),
  act: <T>(id: string, deed: string, body: unknown, options: CommandOptions) => http.post<Shown<T>>(`${ROOT}/${name}/${id}/${deed}`, body, options),
})

export const orders = register('orders')
export const records = register('records')
export const inspections = register('inspections')
