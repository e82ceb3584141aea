import { http } from '@/shared/http/http'
import type { CommandOptions, Page, Query } from '@/shared/http/http'
import type { Evidence } from './ledger.api'

const ROOT = '/api/ledger'

/** Each register as a file; the same filters as its list. */
export const REGISTER_EXPORT = { orders: `${ROOT}/orders/export`, records: `${ROOT}/records/export`, inspections: `${ROOT}/inspections/export` }

/** A line of the registers of supervision, which have one shape. */
export interface RegisterRow {
  id: string
  version: number
  kind: string
  title: string
  names: string
  region: string
  duty: string | null
  status: string
  open: boolean
  due: string | null
  at: string
}

export interface Shown<T> {
  id: string
  version: number
  it: T
}

export interface Order {
  id: string
  organisation: string
  organisationName: string
  duty: string | null
  title: string
  text: string
  replyBy: string
  issuedBy: string
  issuedAt: string
  status: 'WAITS_FOR_REPLY' | 'REPLIED' | 'ACCEPTED' | 'WITHDRAWN'
  rounds: { reply: string; evidence: Evidence[]; by: string; at: string; judgement: string | null; accepted: boolean }[]
}

export interface Unit {
  organisation: string
  name: string
}

export interface SupervisionRecord {
  id: string
  kind: 'TALK' | 'PRAISE' | 'ACCOUNTABILITY' | 'MEETING'
  on: string
  title: string
  text: string
  place: string
  units: Unit[]
  persons: string[]
  duty: string | null
  decisions: { id: string; text: string; unit: Unit | null; due: string | null; doneOn: string | null }[]
  evidence: Evidence[]
  by: string
  at: string
  annulled: string | null
}

export type Finding = 'GOOD' | 'FAULT' | 'NOT_APPLICABLE'
export interface InspectionItem {
  id: string
  text: string
  basis: string
  finding: Finding | null
  note: string
  photos: Evidence[]
}
export interface Inspection {
  id: string
  unit: Unit
  duty: string | null
  title: string
  on: string
  inspectors: string
  items: InspectionItem[]
  status: 'PLANNED' | 'UNDER_WAY' | 'CONCLUDED' | 'CANCELLED'
  conclusion: 'PRAISE' | 'IN_ORDER' | 'PUT_RIGHT' | null
  summary: string
}

const register = (name: string) => ({
  list: (query: Query, signal?: AbortSignal): Promise<Page<RegisterRow>> => http.page<RegisterRow>(`${ROOT}/${name}`, query, signal),
  show: <T>(id: string) => http.get<Shown<T>>(`${ROOT}/${name}/${id}`),
  add: <T>(body: unknown, options: CommandOptions) => http.post<Shown<T>>(`${ROOT}/${name}`, body, options),
  act: <T>(id: string, deed: string, body: unknown, options: CommandOptions) => http.post<Shown<T>>(`${ROOT}/${name}/${id}/${deed}`, body, options),
})

export const orders = register('orders')
export const records = register('records')
export const inspections = register('inspections')
