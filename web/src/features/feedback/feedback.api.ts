import type { Schemas } from '@/shared/api/api'
import { http, withQuery } from '@/shared/http/http'
import type { CommandOptions, Page, Query } from '@/shared/http/http'

const ROOT = '/api/feedback'
const PUBLIC = '/api/portal/feedback'

export type ReviewStatus = Schemas['feedback.ReviewStatus']
export const STATUSES: ReviewStatus[] = ['TO_VERIFY', 'RECTIFYING', 'TO_CALL_BACK', 'APPEALED', 'CLOSED', 'RECORDED', 'EXCLUDED']
export type Branch = Schemas['feedback.Branch']
export const BRANCHES: Branch[] = ['FIX_NOW', 'LEDGER', 'EXPLAIN', 'CONCENTRATED', 'CLOSE']
export type Channel = Schemas['feedback.Channel']
export const CHANNELS: Channel[] = ['WEB', 'QR', 'WINDOW', 'PHONE']
export const GRADES = [5, 4, 3, 2, 1]
export const TAGS = ['attitude', 'speed', 'again', 'materials', 'beyond-guide', 'wrong-answer', 'system', 'place', 'other']

export type ReviewRow = Schemas['feedback.ReviewRow']

export type Review = Schemas['feedback.Review']

export type ReviewDetail = Schemas['feedback.ReviewDetail']

export type Recorded = Schemas['journal.Recorded']

export const REVIEWS_EXPORT = `${ROOT}/reviews/export`
export const reviews = (query: Query, signal?: AbortSignal): Promise<Page<ReviewRow>> => http.page<ReviewRow>(`${ROOT}/reviews`, query, signal)
export const review = (id: string) => http.get<ReviewDetail>(`${ROOT}/reviews/${id}`)
export const reviewHistory = (id: string) => http.get<Recorded[]>(`${ROOT}/reviews/${id}/history`)
export const reviewDeed = (id: string, deed: string, body: unknown, options: CommandOptions) => http.post<ReviewDetail>(`${ROOT}/reviews/${id}/${deed}`, body, options)
export const reveal = (id: string, reason: string) => http.post<Schemas['feedback.Contacts.Open']>(`${ROOT}/reviews/${id}/revelation`, { reason })

export type By = Schemas['feedback.AnalysisQueries.By']
export type Line = Schemas['feedback.AnalysisQueries.Line']
export type Figures = Schemas['feedback.AnalysisQueries.Figures']
export const analysis = (query: Query) => http.get<Schemas['feedback.AnalysisController.Lines']>(`${ROOT}/analysis`, query)
export const analysisExport = (query: Query) => withQuery(`${ROOT}/analysis/export`, query)

export type Point = Schemas['feedback.PointStore.Point']
export const points = () => http.get<Schemas['feedback.AskingController.AllPoints']>(`${ROOT}/points`)
export type NewPoint = Schemas['feedback.AskingController.NewPoint']
export const addPoint = (body: NewPoint, key: string) => http.post<Point>(`${ROOT}/points`, body, { key })
export const activatePoint = (id: string, active: boolean) => http.post<Point>(`${ROOT}/points/${id}/activity`, { active })
export const pointCode = (id: string) => `${ROOT}/points/${id}/code`

export type ConsultationStatus = Schemas['feedback.Consultation.Status']
export const CONSULTATION_STATUSES: ConsultationStatus[] = ['ASKED', 'ASSIGNED', 'DRAFTED', 'ANSWERED']
export type ConsultationRow = Schemas['feedback.ConsultationQueries.Line']
export type ConsultationDetail = Schemas['feedback.Consultations.Detail']
export const consultations = (query: Query, signal?: AbortSignal): Promise<Page<ConsultationRow>> => http.page<ConsultationRow>(`${ROOT}/consultations`, query, signal)
export const consultation = (id: string) => http.get<ConsultationDetail>(`${ROOT}/consultations/${id}`)
export const consultationHistory = (id: string) => http.get<Recorded[]>(`${ROOT}/consultations/${id}/history`)
export const consultationDeed = (id: string, deed: string, body: unknown, options: CommandOptions) => http.post<ConsultationDetail>(`${ROOT}/consultations/${id}/${deed}`, body, options)

export type Asked = Schemas['feedback.PublicReviewController.Asked']
export const asked = (kind: 'invitations' | 'points', token: string) => http.get<Asked>(`${PUBLIC}/${kind}/${encodeURIComponent(token)}`)
export const give = (kind: 'invitations' | 'points', token: string, body: Schemas['feedback.PublicReviewController.ReviewRequest']) => http.post<Schemas['feedback.Giving.Given']>(`${PUBLIC}/${kind}/${encodeURIComponent(token)}/review`, body)

export type OwnReview = Schemas['feedback.OwnReviewQueries.OwnReview']
export const trackReview = (code: string) => http.post<OwnReview>(`${PUBLIC}/tracking`, { code })
export const mine = () => http.get<Schemas['feedback.AskingController.Mine']>(`${ROOT}/mine`)
export const earlierReviews = (after: string): Promise<Page<OwnReview>> => http.page<OwnReview>(`${ROOT}/mine/reviews`, { after })
export const summary = () => http.get<Schemas['feedback.PublicSummaryController.Summary']>(`${PUBLIC}/summary`)

export type OwnQuestion = Schemas['feedback.PublicConsultationController.OwnQuestion']
export const ask = (body: Schemas['feedback.PublicConsultationController.QuestionRequest']) => http.post<Schemas['feedback.PublicConsultationController.Asked']>(`${PUBLIC}/consultations`, body)
export const trackQuestion = (code: string) => http.post<OwnQuestion>(`${PUBLIC}/consultations/tracking`, { code })
export const common = (q: string) => http.get<Schemas['feedback.PublicConsultationController.CommonQuestions']>(`${PUBLIC}/questions`, { q })
export const regions = () => http.get<Schemas['feedback.PublicConsultationController.Places']>(`${PUBLIC}/regions`)

export type TakenReview = Schemas['feedback.AskingController.Taken']
/** A review that was told by telephone or at the window. */
export const takeReview = (body: TakenReview, key: string) => http.post<Schemas['feedback.Giving.Given']>(`${ROOT}/reviews`, body, { key })
