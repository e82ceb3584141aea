import { http, withQuery } from '@/shared/http/http'
import type { CommandOptions, Page, Query } from '@/shared/http/http'

const ROOT = '/api/certificate'

export type HolderKind = 'ENTERPRISE' | 'PERSON' | 'PROJECT'
export type Status = 'PENDING_SIGNATURE' | 'VALID' | 'SUSPENDED' | 'REVOKED' | 'EXPIRED'
export const STATUSES: Status[] = ['PENDING_SIGNATURE', 'VALID', 'SUSPENDED', 'REVOKED', 'EXPIRED']
export type Ground = 'LOST' | 'HELD' | 'CANCELLED' | 'WITHDRAWN' | 'REVOKED'
export type Format = 'PDF' | 'OFD'

export interface CertificateRow {
  id: string
  version: number
  type: string
  typeName: string
  number: string
  holderKind: HolderKind
  holderName: string
  holderCode: string
  status: Status
  edition: number
  region: string
  issuerName: string
  caseId: string | null
  backlog: boolean
  issuedOn: string
  validTo: string | null
  at: string
}

export interface CertificateDetail extends CertificateRow {
  template: number
  fields: { element: string; name: string; value: string; hidden: boolean }[]
  issuer: string
  seal: { edition: number; seal: string; digest: string; signature: string; by: string; at: string } | null
  stop: { ground: Ground; reason: string; basis: string; by: string; at: string } | null
  /** Where the code on the paper leads. */
  verify: string | null
  commands: string[]
}

export interface UsageRow {
  id: number
  way: 'READ' | 'CALLED' | 'CHECKED' | 'REVEALED' | 'DOWNLOADED'
  userName: string
  organisationName: string
  purpose: string
  caseId: string | null
  at: string
}

export interface Recorded {
  version: number
  type: string
  at: string
  name: string
  payload: Record<string, unknown>
}

export const CERTIFICATES_EXPORT = `${ROOT}/certificates/export`
export const certificates = (query: Query, signal?: AbortSignal): Promise<Page<CertificateRow>> => http.page<CertificateRow>(`${ROOT}/certificates`, query, signal)
export const counts = () => http.get<Partial<Record<Status, number>>>(`${ROOT}/certificates/counts`)
export const certificate = (id: string) => http.get<CertificateDetail>(`${ROOT}/certificates/${id}`)
export const history = (id: string) => http.get<Recorded[]>(`${ROOT}/certificates/${id}/history`)
export const usage = (id: string, after?: string) => http.page<UsageRow>(`${ROOT}/certificates/${id}/usage`, { after })
export const paperPath = (id: string, format: Format) => withQuery(`${ROOT}/certificates/${id}/paper`, { format })
export const command = (id: string, deed: string, body: unknown, options: CommandOptions) => http.post<CertificateDetail>(`${ROOT}/certificates/${id}/${deed}`, body, options)
export const issue = (body: unknown, options: CommandOptions) => http.post<CertificateDetail>(`${ROOT}/certificates`, body, options)
export const signAll = (ids: string[]) => http.post<{ items: { id: string; problem: string | null }[] }>(`${ROOT}/signatures`, { ids })

export interface TypeField {
  element: string
  name: string
  required: boolean
  sensitive: boolean
}
export interface CertificateType {
  code: string
  name: string
  english: string
  issuer: string
  holder: HolderKind
  fields: TypeField[]
  months: number | null
  pack: string
}
export interface Face {
  title: string
  intro: string
  fields: string[]
  note: string
  columns: number
  landscape: boolean
}
export interface Template {
  type: string
  number: number
  status: 'DRAFT' | 'PUBLISHED'
  face: Face
  authorName: string
  madeAt: string
  reviewer: string | null
  publishedAt: string | null
}
export const TYPES_EXPORT = `${ROOT}/types/export`
export const types = () => http.get<{ items: CertificateType[] }>(`${ROOT}/types`)
export const type = (code: string) => http.get<{ type: CertificateType; templates: Template[] }>(`${ROOT}/types/${code}`)
export const draftTemplate = (code: string, face: unknown) => http.post<Template>(`${ROOT}/types/${code}/templates`, face)
export const publishTemplate = (code: string, number: number) => http.post<Template>(`${ROOT}/types/${code}/templates/${number}/publication`)

export const mine = () => http.get<{ items: CertificateRow[]; nearEnd: string[] }>(`${ROOT}/mine`)
export const mineOne = (id: string) => http.get<CertificateDetail>(`${ROOT}/mine/${id}`)
export const mineUsage = (id: string, after?: string) => http.page<UsageRow>(`${ROOT}/mine/${id}/usage`, { after })
export const minePaperPath = (id: string, format: Format) => withQuery(`${ROOT}/mine/${id}/paper`, { format })

export type Outcome = 'VALID' | 'OLD_EDITION' | 'PENDING' | 'SUSPENDED' | 'REVOKED' | 'EXPIRED' | 'ALTERED' | 'FORGED_CODE' | 'FOREIGN_SEAL' | 'UNSIGNED' | 'UNKNOWN'
export interface Verdict {
  outcome: Outcome
  certificate: {
    typeName: string
    number: string
    holderName: string
    holderCode: string
    issuerName: string
    issuedOn: string
    validTo: string | null
    edition: number
    ground: Ground | null
    since: string | null
  } | null
  sm3: string | null
}
const PUBLIC = '/api/portal/certificate'
export const FILES = `${PUBLIC}/files`
export const checkCode = (token: string) => http.get<Verdict>(`${PUBLIC}/codes/${encodeURIComponent(token)}`)
export const checkNumber = (number: string, last: string) => http.post<Verdict>(`${PUBLIC}/numbers`, { number, last })
