import type { Schemas } from '@/shared/api/api'
import { http, withQuery } from '@/shared/http/http'
import type { Page, Query } from '@/shared/http/http'

const ROOT = '/api/exchange'

export type Message = Schemas['exchange.Message']
export type MessageState = Schemas['exchange.MessageState']
export const STATES: MessageState[] = ['WAITING', 'SENT', 'RETRYING', 'STUCK', 'RECEIVED', 'BY_HAND']
export const EVENTS: Message['event'][] = ['GRANTED', 'REFUSED', 'ISSUED', 'REVOKED', 'REACHED']
export type Act = Schemas['exchange.MessageStore.Done']
export type OfCase = Schemas['exchange.MessageController.OfCase']
export type Counts = Schemas['exchange.MessageQueries.Counts']

export const MESSAGES_EXPORT = `${ROOT}/messages/export`
export const messages = (query: Query, signal?: AbortSignal): Promise<Page<Message>> => http.page<Message>(`${ROOT}/messages`, query, signal)
export const counts = () => http.get<Counts>(`${ROOT}/messages/counts`)
export const acts = (id: string) => http.get<Act[]>(`${ROOT}/messages/${id}/acts`)
export const retry = (id: string, key: string) => http.post<Message>(`${ROOT}/messages/${id}/retry`, {}, { key })
export const byHand = (id: string, reason: string, key: string) => http.post<Message>(`${ROOT}/messages/${id}/by-hand`, { reason }, { key })
export type Quality = Schemas['exchange.Intake.Quality']
export type Refused = Schemas['exchange.RecordStore.Taken']
export type Flaw = Schemas['exchange.Flaw']
export const FLAWS: Flaw[] = ['NUMBER_MISSING', 'NUMBER_TAKEN', 'ITEM_UNKNOWN', 'APPLICANT_MISSING', 'CODE_WRONG', 'PLACE_WRONG', 'OUTCOME_UNKNOWN', 'TIME_UNREADABLE', 'TIME_ORDER', 'TIME_AHEAD']
export const intake = (query: Query) => http.get<Quality[]>(`${ROOT}/intake`, query)
export const intakeExport = (query: Query) => withQuery(`${ROOT}/intake/export`, query)
export const refused = (query: Query, signal?: AbortSignal): Promise<Page<Refused>> => http.page<Refused>(`${ROOT}/intake/refused`, query, signal)
export const ofCase = (id: string) => http.get<OfCase>(`${ROOT}/cases/${id}`)
