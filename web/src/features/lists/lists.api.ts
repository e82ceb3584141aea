import type { Schemas } from '@/shared/api/api'
import { http } from '@/shared/http/http'
import type { Page, Query } from '@/shared/http/http'

const ROOT = '/api/lists'

export type ListView = Schemas['lists.ListQueries.ListView']
export type Source = Schemas['lists.Editions.Source']
export type Edition = Schemas['lists.Editions.Edition']
export type ListItem = Schemas['lists.ListItem']
export type ItemView = Schemas['lists.ListQueries.ItemView']
export type ListDetail = Schemas['lists.ListController.Detail']
export type ImportPreview = Schemas['lists.Editions.Preview']
export type NewEdition = Schemas['lists.EditionController.NewEdition']
export type Change = Schemas['lists.Comparison.Change']
export type Comparison = Schemas['lists.Comparison']

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
