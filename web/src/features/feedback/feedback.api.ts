import { http, withQuery } from '@/shared/http/http'
import type { CommandOptions, Page, Query } from '@/shared/http/http'

const ROOT = '/api/feedback'
const PUBLIC = '/api/portal/feedback'

export type ReviewStatus = 'RECORDED' | 'TO_VERIFY' | 'RECTIFYING' | 'TO_CALL_BACK' | 'APPEALED' | 'CLOSED' | 'EXCLUDED'
export const STATUSES: ReviewStatus[] = ['TO_VERIFY', 'RECTIFYING', 'TO_CALL_BACK', 'APPEALED', 'CLOSED', 'RECORDED', 'EXCLUDED']
export type Branch = 'FIX_NOW' | 'LEDGER' | 'EXPLAIN' | 'CONCENTRATED' | 'CLOSE'
export const BRANCHES: Branch[] = ['FIX_NOW', 'LEDGER', 'EXPLAIN', 'CONCENTRATED', 'CLOSE']
export type Channel = 'WEB' | 'PHONE' | 'WINDOW' | 'QR'
export const CHANNELS: Channel[] = ['WEB', 'QR', 'WINDOW', 'PHONE']
export const GRADES = [5, 4, 3, 2, 1]
export const TAGS = ['attitude', 'speed', 'again', 'materials', 'beyond-guide', 'wrong-answer', 'system', 'place', 'other']

export interface ReviewRow {
  id: string
  version: number
  caseNumber: string
  itemName: string
  place: string
  organisationName: string
  region: string
  channel: Channel
  grade: number
  named: boolean
  status: ReviewStatus
  branch: Branch | null
  deadline: string | null
  text: string
  at: string
  closedAt: string | null
}

export interface Review {
  id: string
  rated: { caseId: string | null; caseNumber: string; item: string; itemName: string; place: string; organisation: string; organisationName: string; region: string }
  channel: Channel
  grade: number
  tags: string[]
  text: string
  reviewer: { name: string; phone: string } | null
  status: ReviewStatus
  verdict: { findings: string; branch: Branch; measure: string; deadline: string | null; by: string; at: string } | null
  rounds: { done: string; reply: string; by: string; at: string }[]
  calls: { reached: boolean; content: boolean; words: string; by: string; at: string }[]
  appeal: { reason: string; by: string; at: string; granted: boolean | null; decision: string } | null
  closing: string
  at: string
  closedAt: string | null
}

export interface ReviewDetail {
  id: string
  version: number
  review: Review
  clock: { due: string | null; light: string; pausedBecause: string | null } | null
  commands: string[]
}

export interface Recorded {
  version: number
  type: string
  at: string
  name: string
  payload: Record<string, unknown>
}

export const REVIEWS_EXPORT = `${ROOT}/reviews/export`
export const reviews = (query: Query, signal?: AbortSignal): Promise<Page<ReviewRow>> => http.page<ReviewRow>(`${ROOT}/reviews`, query, signal)
export const review = (id: string) => http.get<ReviewDetail>(`${ROOT}/reviews/${id}`)
export const reviewHistory = (id: string) => http.get<Recorded[]>(`${ROOT}/reviews/${id}/history`)
export const reviewDeed = (id: string, deed: string, body: unknown, options: CommandOptions) => http.post<ReviewDetail>(`${ROOT}/reviews/${id}/${deed}`, body, options)
export const reveal = (id: string, reason: string) => http.post<{ name: string; phone: string }>(`${ROOT}/reviews/${id}/revelation`, { reason })

export type By = 'UNIT' | 'ITEM' | 'WINDOW' | 'CHANNEL' | 'MONTH'
export interface Line {
  key: string
  name: string
  total: number
  five: number
  four: number
  three: number
  two: number
  one: number
  open: number
  closed: number
}
export interface Figures {
  total: number
  bad: number
  invited: number
  reviewed: number
  named: number
  calledBack: number
  excluded: number
  open: number
}
export const analysis = (query: Query) => http.get<{ figures: Figures; items: Line[] }>(`${ROOT}/analysis`, query)
export const analysisExport = (query: Query) => withQuery(`${ROOT}/analysis/export`, query)

export interface Point {
  id: string
  name: string
  kind: 'WINDOW' | 'DEVICE' | 'NOTICE' | 'PLATFORM'
  organisation: string
  organisationName: string
  region: string
  token: string
  active: boolean
}
export const points = () => http.get<{ items: Point[] }>(`${ROOT}/points`)
export const addPoint = (body: unknown, key: string) => http.post<Point>(`${ROOT}/points`, body, { key })
export const activatePoint = (id: string, active: boolean) => http.post<Point>(`${ROOT}/points/${id}/activity`, { active })
export const pointCode = (id: string) => `${ROOT}/points/${id}/code`

export type ConsultationStatus = 'ASKED' | 'ASSIGNED' | 'DRAFTED' | 'ANSWERED'
export const CONSULTATION_STATUSES: ConsultationStatus[] = ['ASKED', 'ASSIGNED', 'DRAFTED', 'ANSWERED']
export interface ConsultationRow {
  id: string
  version: number
  title: string
  region: string
  organisationName: string
  status: ConsultationStatus
  published: boolean
  at: string
  answeredAt: string | null
}
export interface ConsultationDetail {
  id: string
  version: number
  it: {
    id: string
    title: string
    text: string
    organisationName: string
    asker: { name: string; phone: string } | null
    status: ConsultationStatus
    answer: string
    remark: string
    faq: { question: string; answer: string } | null
    at: string
    answeredAt: string | null
  }
  commands: string[]
}
export const consultations = (query: Query, signal?: AbortSignal): Promise<Page<ConsultationRow>> => http.page<ConsultationRow>(`${ROOT}/consultations`, query, signal)
export const consultation = (id: string) => http.get<ConsultationDetail>(`${ROOT}/consultations/${id}`)
export const consultationHistory = (id: string) => http.get<Recorded[]>(`${ROOT}/consultations/${id}/history`)
export const consultationDeed = (id: string, deed: string, body: unknown, options: CommandOptions) => http.post<ConsultationDetail>(`${ROOT}/consultations/${id}/${deed}`, body, options)

export interface Asked {
  itemName: string
  caseNumber: string
  place: string
  organisationName: string
  reviewed: boolean
}
export const asked = (kind: 'invitations' | 'points', token: string) => http.get<Asked>(`${PUBLIC}/${kind}/${encodeURIComponent(token)}`)
export const give = (kind: 'invitations' | 'points', token: string, body: unknown) => http.post<{ review: string; tracking: string }>(`${PUBLIC}/${kind}/${encodeURIComponent(token)}/review`, body)

export interface OwnReview {
  itemName: string
  place: string
  organisationName: string
  grade: number
  text: string
  status: ReviewStatus
  replies: string[]
  excluded: string | null
  at: string
  closedAt: string | null
}
export const trackReview = (code: string) => http.post<OwnReview>(`${PUBLIC}/tracking`, { code })
export const mine = () => http.get<{ invitations: { token: string; itemName: string; caseNumber: string; organisationName: string }[]; reviews: OwnReview[] }>(`${ROOT}/mine`)
export const summary = () => http.get<{ from: string; figures: Figures; months: Line[]; units: Line[] }>(`${PUBLIC}/summary`)

export interface OwnQuestion {
  title: string
  text: string
  organisationName: string
  status: ConsultationStatus
  answer: string
  at: string
  answeredAt: string | null
}
export const ask = (body: unknown) => http.post<{ tracking: string }>(`${PUBLIC}/consultations`, body)
export const trackQuestion = (code: string) => http.post<OwnQuestion>(`${PUBLIC}/consultations/tracking`, { code })
export const common = (q: string) => http.get<{ items: { question: string; answer: string; organisationName: string }[] }>(`${PUBLIC}/questions`, { q })
export interface Region {
  code: string
  name: string
  shortName: string
  parent: string | null
}
export const regions = () => http.get<{ items: Region[] }>(`${PUBLIC}/regions`)
