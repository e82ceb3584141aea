import { http, newKey } from '@/shared/http/http'
import type { Page } from '@/shared/http/http'

const ROOT = '/api/notify'

export interface Message {
  id: string
  at: string
  title: string
  text: string
  /** The path of the page of what it is about. */
  to: string | null
  readAt: string | null
}

export const messages = (query: Record<string, string | string[]>, signal: AbortSignal): Promise<Page<Message>> =>
  http.page<Message>(`${ROOT}/messages`, query, signal)
export const markRead = (id: string) => http.post(`${ROOT}/messages/${id}/read`, undefined, { key: newKey() })
export const markAllRead = (key: string) => http.post(`${ROOT}/messages/read`, undefined, { key })
export const STREAM = `${ROOT}/stream`

export interface Preferences {
  /** Of letters; the pages know the reader's own language. */
  language: 'zh' | 'en'
  email: string | null
  phone: string | null
  byEmail: boolean
  bySms: boolean
}
export const preferences = () => http.get<Preferences>(`${ROOT}/preferences`)
export const savePreferences = (wishes: Preferences, key: string) => http.put<Preferences>(`${ROOT}/preferences`, wishes, { key })

export const CHANNELS = ['EMAIL', 'SMS'] as const
export const STATES = ['WAITING', 'SENT', 'FAILED'] as const
export interface Outgoing {
  id: string
  at: string
  channel: (typeof CHANNELS)[number]
  address: string
  title: string
  text: string
  state: (typeof STATES)[number]
  attempts: number
  sentAt: string | null
  via: string | null
  failure: string | null
}
export const outgoing = (query: Record<string, string | string[]>, signal: AbortSignal): Promise<Page<Outgoing>> =>
  http.page<Outgoing>(`${ROOT}/outgoing`, query, signal)
