import { http } from '@/shared/http/http'
import type { CommandOptions, Page, Query } from '@/shared/http/http'

const ROOT = '/api/ledger/bulletins'

export type BulletinStatus = 'DRAFT' | 'ISSUED' | 'WITHDRAWN'
export type Criterion = 'COMPLETION' | 'ON_TIME' | 'LATE' | 'ARREARS'

export interface BulletinRow {
  id: string
  version: number
  title: string
  number: string
  region: string
  from: string
  to: string
  status: BulletinStatus
  issuedOn: string | null
  at: string
}

/** So many of so many. */
export interface Share {
  part: number
  whole: number
}

export interface Rank {
  rank: number
  key: string
  name: string
  completion: Share
  onTime: Share
  late: number
  arrears: number
}

export interface Mention {
  record: string
  on: string
  names: string
  title: string
}

export interface Figures {
  at: string
  asOf: string
  rule: Criterion[]
  totals: { total: number; open: number; completion: Share; onTime: Share; late: number; arrears: number }
  places: Rank[]
  units: Rank[]
  late: { duty: string; number: string; title: string; lead: string; due: string; days: number }[]
  praised: Mention[]
  talked: Mention[]
  hungUp: { duty: string; title: string; lead: string; problem: string; lookAgainOn: string | null }[]
}

export interface Face {
  letterhead: string
  number: string
  title: string
  addressee: string
  copies: string
  signer: string
  recipients: string[]
}

export interface Section {
  key: string
  heading: string
  text: string
  /** What was composed from the figures. */
  drafted: string
  shown: boolean
}

export interface Bulletin {
  id: string
  scope: { region: string; regionName: string; plan: string | null; planTitle: string; from: string; to: string }
  figures: Figures
  face: Face
  sections: Section[]
  status: BulletinStatus
  composedBy: string
  issuedBy: string
  issuedOn: string | null
  withdrawn: string
}

export interface ShownBulletin {
  id: string
  version: number
  bulletin: Bulletin
  /** Where the figures come from, and by what rule ranks are made. */
  note: string
}

export type Words = Face & { sections: { key: string; heading: string; text: string; shown: boolean }[] }

export const bulletins = (query: Query, signal?: AbortSignal): Promise<Page<BulletinRow>> => http.page<BulletinRow>(ROOT, query, signal)
export const bulletin = (id: string) => http.get<ShownBulletin>(`${ROOT}/${id}`)
export const compose = (body: { from: string; to: string; plan: string | null }, options: CommandOptions) => http.post<ShownBulletin>(ROOT, body, options)
export const edit = (id: string, words: Words, options: CommandOptions) => http.put<ShownBulletin>(`${ROOT}/${id}`, words, options)
export const recompose = (id: string, options: CommandOptions) => http.post<ShownBulletin>(`${ROOT}/${id}/recompose`, undefined, options)
export const issue = (id: string, on: string, options: CommandOptions) => http.post<ShownBulletin>(`${ROOT}/${id}/issue`, { on }, options)
export const withdraw = (id: string, reason: string, options: CommandOptions) => http.post<ShownBulletin>(`${ROOT}/${id}/withdraw`, { reason }, options)
export const paperOf = (kind: 'bulletins' | 'orders' | 'records', id: string) => `/api/ledger/${kind}/${id}/document`
