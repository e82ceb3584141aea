import type { Schemas } from '@/shared/api/api'
import { http, newKey } from '@/shared/http/http'
import type { Page } from '@/shared/http/http'

const ROOT = '/api/notify'

export type Message = Schemas['notify.InboxController.MessageView']

export const messages = (query: Record<string, string | string[]>, signal: AbortSignal): Promise<Page<Message>> =>
  http.page<Message>(`${ROOT}/messages`, query, signal)
export const markRead = (id: string) => http.post(`${ROOT}/messages/${id}/read`, undefined, { key: newKey() })
export const markAllRead = (key: string) => http.post(`${ROOT}/messages/read`, undefined, { key })
export const STREAM = `${ROOT}/stream`

export type Preferences = Schemas['notify.PreferenceController.Wishes']
export const preferences = () => http.get<Preferences>(`${ROOT}/preferences`)
export const savePreferences = (wishes: Preferences, key: string) => http.put<Preferences>(`${ROOT}/preferences`, wishes, { key })

export const CHANNELS = ['EMAIL', 'SMS'] as const
export const STATES = ['WAITING', 'SENT', 'FAILED'] as const
export type Outgoing = Schemas['notify.OutgoingController.OutgoingView']
export const outgoing = (query: Record<string, string | string[]>, signal: AbortSignal): Promise<Page<Outgoing>> =>
  http.page<Outgoing>(`${ROOT}/outgoing`, query, signal)
