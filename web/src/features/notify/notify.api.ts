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
export const STREAM = `${ROOT}/stream`
