import type { Schemas } from '@/shared/api/api'
import { http } from '@/shared/http/http'
import type { CommandOptions, Page, Query } from '@/shared/http/http'

const ROOT = '/api/ledger/bulletins'

export type BulletinStatus = Schemas['ledger.Bulletin.Status']
export type Criterion = Schemas['ledger.BulletinFigures.Criterion']
export type BulletinRow = Schemas['ledger.BulletinQueries.Row']

/** So many of so many. */
export type Share = Schemas['ledger.BulletinFigures.Share']
export type Rank = Schemas['ledger.BulletinFigures.Rank']
export type Mention = Schemas['ledger.BulletinFigures.Mention']
export type Figures = Schemas['ledger.BulletinFigures']
export type Face = Schemas['ledger.BulletinEvent.Face']
export type Section = Schemas['ledger.BulletinEvent.Section']
export type Bulletin = Schemas['ledger.Bulletin']
export type ShownBulletin = Schemas['ledger.Bulletins.Shown']
export type Words = Schemas['ledger.BulletinController.EditRequest']

export const bulletins = (query: Query, signal?: AbortSignal): Promise<Page<BulletinRow>> => http.page<BulletinRow>(ROOT, query, signal)
export const bulletin = (id: string) => http.get<ShownBulletin>(`${ROOT}/${id}`)
export const compose = (body: { from: string; to: string; plan: string | null }, options: CommandOptions) => http.post<ShownBulletin>(ROOT, body, options)
export const edit = (id: string, words: Words, options: CommandOptions) => http.put<ShownBulletin>(`${ROOT}/${id}`, words, options)
export const recompose = (id: string, options: CommandOptions) => http.post<ShownBulletin>(`${ROOT}/${id}/recompose`, undefined, options)
export const issue = (id: string, on: string, options: CommandOptions) => http.post<ShownBulletin>(`${ROOT}/${id}/issue`, { on }, options)
export const withdraw = (id: string, reason: string, options: CommandOptions) => http.post<ShownBulletin>(`${ROOT}/${id}/withdraw`, { reason }, options)
export const paperOf = (kind: 'bulletins' | 'orders' | 'records', id: string) => `/api/ledger/${kind}/${id}/document`
