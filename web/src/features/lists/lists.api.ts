import { http } from '@/shared/http/http'
import type { Page, Query } from '@/shared/http/http'

const ROOT = '/api/lists'

export interface ListView {
  id: string
  code: string
  name: string
  region: string
  description: string
  /** Whether the reader's place made it, and may change it. */
  mine: boolean
  /** The number of the edition in force today. */
  inForce: number | null
  items: number | null
  validFrom: string | null
  draft: number | null
}

export interface Source {
  document: string
  issuer: string
  date: string
}

export interface Edition {
  id: string
  list: string
  number: number
  published: boolean
  validFrom: string
  validTo: string | null
  columns: string[]
  source: Source
  file: string | null
  items: number
  createdBy: string
  createdAt: string
  publishedBy: string | null
  publishedAt: string | null
}

export interface ListItem {
  code: string
  name: string
  attributes: Record<string, string>
  validFrom: string | null
  validTo: string | null
}

export interface ItemView {
  id: string
  position: number
  item: ListItem
}

export interface ListDetail {
  list: ListView
  editions: Edition[]
}

export interface ImportPreview {
  columns: string[]
  count: number
  items: ListItem[]
  wrongCount: number
  wrong: { cell: string; message: string }[]
}

export interface NewEdition extends Source {
  file: string
  validFrom: string
  validTo: string | null
}

export interface Change {
  code: string
  name: string
  differences: { column: string; before: string; after: string }[]
}

export interface Comparison {
  added: ListItem[]
  removed: ListItem[]
  changed: Change[]
  same: number
}

export const lists = (query: Query, signal: AbortSignal): Promise<Page<ListView>> => http.page<ListView>(ROOT, query, signal)
export const list = (id: string): Promise<ListDetail> => http.get<ListDetail>(`${ROOT}/${id}`)
export const createList = (given: Pick<ListView, 'code' | 'name' | 'region' | 'description'>, key: string) => http.post<ListDetail>(ROOT, given, { key })
export const items = (id: string, number: number, query: Query, signal: AbortSignal): Promise<Page<ItemView>> =>
  http.page<ItemView>(`${ROOT}/${id}/editions/${number}/items`, query, signal)
export const exportPath = (id: string, number: number): string => `${ROOT}/${id}/editions/${number}/export`
export const previewTable = (id: string, file: string) => http.post<ImportPreview>(`${ROOT}/${id}/preview`, { file })
export const draftEdition = (id: string, edition: NewEdition, key: string) => http.post<Edition>(`${ROOT}/${id}/editions`, edition, { key })
export const publishEdition = (id: string, number: number, key: string) => http.post<Edition>(`${ROOT}/${id}/editions/${number}/publication`, undefined, { key })
export const compareEditions = (id: string, from: number, to: number) => http.get<Comparison>(`${ROOT}/${id}/comparison`, { from, to })
export const checkItem = (code: string, item: string, on: string) => http.get<{ contains: boolean; item: ListItem | null }>(`${ROOT}/check`, { list: code, code: item, on })
