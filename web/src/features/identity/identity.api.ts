import type { Schemas } from '@/shared/api/api'
import { http } from '@/shared/http/http'
import type { Page } from '@/shared/http/http'

const ROOT = '/api/identity'

export type OpenSession = Schemas['identity.OwnSessionsController.OwnSession']
export type AuditEntry = Schemas['identity.AuditQueries.Line']
export type Person = Schemas['identity.Delegation.Person']

/** Somebody acts for somebody else, from a day to a day (both count). */
export type Delegation = Schemas['identity.Delegation']

export const ROLES = ['OFFICE', 'UNIT', 'SUPERVISOR', 'LEADER', 'ADMIN', 'AUDITOR', 'WINDOW', 'REVIEWER', 'APPLICANT'] as const
export type RoleCode = Schemas['identity.Role']
export type Account = Schemas['identity.AccountRow']
export type AccountFacts = Schemas['identity.AccountController.AccountRequest']

/** An account with a password for one use; the server tells it this once. */
export type Told = Schemas['identity.AccountController.ToldResponse']
export type Role = Schemas['identity.AccountController.RoleResponse']

/** The sign-in of the organisation's own provider, where there is one. */
export const ways = () => http.get<{ provider: string | null; to: string | null }>(`${ROOT}/ways`)
export const accounts = (query: Record<string, string | string[]>, signal: AbortSignal): Promise<Page<Account>> =>
  http.page<Account>(`${ROOT}/accounts`, query, signal)
export const createAccount = (login: string, facts: AccountFacts, key: string) => http.post<Told>(`${ROOT}/accounts`, { login, ...facts }, { key })
export const changeAccount = (account: Account, facts: AccountFacts, key: string) =>
  http.put<Account>(`${ROOT}/accounts/${account.id}`, facts, { key, version: account.version })
export const resetPassword = (id: string, key: string) => http.post<Told>(`${ROOT}/accounts/${id}/password`, undefined, { key })
export const lockAccount = (id: string, key: string) => http.post<Account>(`${ROOT}/accounts/${id}/lock`, undefined, { key })
export const unlockAccount = (id: string, key: string) => http.post<Account>(`${ROOT}/accounts/${id}/unlock`, undefined, { key })
export const signOutAccount = (id: string, key: string) => http.delete(`${ROOT}/accounts/${id}/sessions`, { key })
export const roles = () => http.get<{ items: Role[] }>(`${ROOT}/roles`)
export const regions = () => http.get<{ items: { code: string; name: string }[] }>(`${ROOT}/regions`)
export const trail = (query: Record<string, string | string[]>, signal: AbortSignal): Promise<Page<AuditEntry>> =>
  http.page<AuditEntry>(`${ROOT}/audit/all`, query, signal)

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
