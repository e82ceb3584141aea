import { http } from '@/shared/http/http'
import type { Page } from '@/shared/http/http'

const ROOT = '/api/identity'

export interface OpenSession {
  id: string
  startedAt: string
  lastSeenAt: string
  address: string
  device: string
  current: boolean
}

export interface AuditEntry {
  id: string
  at: string
  /** What was done, in the reader's language. */
  action: string
  /** What it was done to. */
  target: string | null
  outcome: 'done' | 'refused'
  address: string | null
}

export interface Person {
  id: string
  name: string
  organisation: string | null
}

/** Somebody acts for somebody else, from a day to a day (both count). */
export interface Delegation {
  id: string
  to: Person
  from: Person
  since: string
  until: string
  reason: string
}

export const changePassword = (current: string, next: string) => http.post(`${ROOT}/password`, { current, next })
export const sessions = () => http.get<{ items: OpenSession[] }>(`${ROOT}/sessions`)
/** Ends every session but the one that asks. */
export const endOtherSessions = (key: string) => http.delete(`${ROOT}/sessions`, { key })
export const delegations = () => http.get<{ items: Delegation[] }>(`${ROOT}/delegations`)
export const delegate = (login: string, since: string, until: string, reason: string, key: string) =>
  http.post<Delegation>(`${ROOT}/delegations`, { login, since, until, reason }, { key })
export const endDelegation = (id: string, key: string) => http.delete(`${ROOT}/delegations/${id}`, { key })
export const audit = (query: Record<string, string | string[]>, signal: AbortSignal): Promise<Page<AuditEntry>> =>
  http.page<AuditEntry>(`${ROOT}/audit`, query, signal)
