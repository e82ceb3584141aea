import type { Schemas } from '@/shared/api/api'
import { http, withQuery } from '@/shared/http/http'
import type { CommandOptions, Page, Query } from '@/shared/http/http'

const ROOT = '/api/certificate'

export type HolderKind = Schemas['certificate.HolderKind']
export type Status = Schemas['certificate.CertificateStatus']
export const STATUSES: Status[] = ['PENDING_SIGNATURE', 'VALID', 'SUSPENDED', 'REVOKED', 'EXPIRED']
export type Ground = Schemas['certificate.Ground']
export type Format = Schemas['files.DocumentFormat']

export type CertificateRow = Schemas['certificate.CertificateRow']

export type CertificateDetail = Schemas['certificate.CertificateDetail']

export type UsageRow = Schemas['certificate.UsageStore.UsageRow']

export type Recorded = Schemas['journal.Recorded']

export const CERTIFICATES_EXPORT = `${ROOT}/certificates/export`
export const certificates = (query: Query, signal?: AbortSignal): Promise<Page<CertificateRow>> => http.page<CertificateRow>(`${ROOT}/certificates`, query, signal)
export const counts = () => http.get<Partial<Record<Status, number>>>(`${ROOT}/certificates/counts`)
export const certificate = (id: string) => http.get<CertificateDetail>(`${ROOT}/certificates/${id}`)
export const history = (id: string) => http.get<Recorded[]>(`${ROOT}/certificates/${id}/history`)
export const usage = (id: string, after?: string) => http.page<UsageRow>(`${ROOT}/certificates/${id}/usage`, { after })
export const paperPath = (id: string, format: Format) => withQuery(`${ROOT}/certificates/${id}/paper`, { format })
export const command = (id: string, deed: string, body: unknown, options: CommandOptions) => http.post<CertificateDetail>(`${ROOT}/certificates/${id}/${deed}`, body, options)
export type NewCertificate = Schemas['certificate.CommandController.NewCertificate']
export const issue = (body: NewCertificate, options: CommandOptions) => http.post<CertificateDetail>(`${ROOT}/certificates`, body, options)
export const signAll = (ids: string[]) => http.post<Schemas['certificate.CommandController.Outcomes']>(`${ROOT}/signatures`, { ids })

export type CertificateType = Schemas['certificate.CertificateType']
export type Face = Schemas['certificate.Face']
export type Template = Schemas['certificate.Template']
export const TYPES_EXPORT = `${ROOT}/types/export`
export const types = () => http.get<Schemas['certificate.TypeController.Types']>(`${ROOT}/types`)
export const type = (code: string) => http.get<Schemas['certificate.TypeController.TypePage']>(`${ROOT}/types/${code}`)
export type FaceRequest = Schemas['certificate.TypeController.FaceRequest']
export type ReturnPath = Schemas['certificate.ReturnPath']
export const RETURN_PATHS: ReturnPath[] = ['PUSH', 'PLATFORM']
export const decidePath = (code: string, body: Schemas['certificate.TypeController.PathRequest'], key: string) => http.post<Schemas['certificate.TypeController.TypePage']>(`${ROOT}/types/${code}/return-path`, body, { key })
export const draftTemplate = (code: string, face: FaceRequest) => http.post<Template>(`${ROOT}/types/${code}/templates`, face)
export const publishTemplate = (code: string, number: number) => http.post<Template>(`${ROOT}/types/${code}/templates/${number}/publication`)

export const mine = () => http.get<Schemas['certificate.MineController.Certificates']>(`${ROOT}/mine`)
export const mineOne = (id: string) => http.get<CertificateDetail>(`${ROOT}/mine/${id}`)
export const mineUsage = (id: string, after?: string) => http.page<UsageRow>(`${ROOT}/mine/${id}/usage`, { after })
export const minePaperPath = (id: string, format: Format) => withQuery(`${ROOT}/mine/${id}/paper`, { format })

export type Outcome = Schemas['certificate.Verdict.Outcome']
export type Verdict = Schemas['certificate.Verdict']
const PUBLIC = '/api/portal/certificate'
export const FILES = `${PUBLIC}/files`
export const checkCode = (token: string) => http.get<Verdict>(`${PUBLIC}/codes/${encodeURIComponent(token)}`)
export const checkNumber = (number: string, last: string) => http.post<Verdict>(`${PUBLIC}/numbers`, { number, last })
