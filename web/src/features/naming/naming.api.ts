import type { Schemas } from '@/shared/api/api'
import { http } from '@/shared/http/http'
import type { CommandOptions, Page, Query } from '@/shared/http/http'

const DECLARATIONS = '/api/naming/declarations'

export type Wish = Schemas['naming.Wish']
export type Choices = Schemas['naming.CheckController.Choices']
export type Checked = Schemas['naming.Checking.Checked']
export type Fault = Schemas['naming.Checking.Fault']
export type Other = Schemas['naming.Checking.Other']
export type Row = Schemas['naming.DeclarationQueries.Row']
export type Detail = Schemas['naming.Declarations.Detail']
export type Status = Row['status']
export type Recorded = Schemas['journal.Recorded']
export const STATUSES: Status[] = ['DECLARED', 'EXPIRED', 'USED', 'GIVEN_UP', 'REJECTED']
export const KINDS = ['limited', 'joint-stock', 'partnership', 'sole-proprietorship', 'sole-trader']

export const DECLARATIONS_EXPORT = `${DECLARATIONS}/export`
export const choices = (region: string) => http.get<Choices>('/api/naming/choices', { region })
export const check = (wish: Wish) => http.post<Checked>('/api/naming/checks', wish)
export const declare = (wish: Wish, promised: boolean, approval: string | null, key: string) => http.post<Detail>(DECLARATIONS, { wish, promised, approval }, { key })
export const mine = () => http.get<{ items: Row[] }>(`${DECLARATIONS}/mine`).then((found) => found.items)
export const giveUp = (id: string, options: CommandOptions) => http.post<Detail>(`${DECLARATIONS}/${id}/surrender`, {}, options)
export const declarations = (query: Query, signal?: AbortSignal): Promise<Page<Row>> => http.page<Row>(DECLARATIONS, query, signal)
export const declaration = (id: string) => http.get<Detail>(`${DECLARATIONS}/${id}`)
export const declarationHistory = (id: string) => http.get<Recorded[]>(`${DECLARATIONS}/${id}/history`)
export const reject = (id: string, body: unknown, options: CommandOptions) => http.post<Detail>(`${DECLARATIONS}/${id}/rejection`, body, options)

export const regions = () => http.get<{ code: string; name: string }[]>('/api/directory/regions')
