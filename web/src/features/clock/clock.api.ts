import type { Schemas } from '@/shared/api/api'
import { http } from '@/shared/http/http'
import type { Page } from '@/shared/http/http'
import type { DueLine } from '@/shared/ui/DueExplanation.vue'

const ROOT = '/api/clock'

export type ClockRow = Schemas['clock.ClockQueries.ClockRow']
export type StepAction = Schemas['clock.Action']
export const ACTIONS: StepAction[] = ['URGE', 'SUPERVISE', 'CIRCULATE', 'TALK']

export type Happening = Schemas['clock.ClockQueries.Happening']
export type Step = Schemas['clock.Ladder.Step']
export type Ladder = Schemas['clock.LadderView']
export type CalendarDay = Schemas['engine.CalendarDay']
export type YearView = Schemas['clock.CalendarController.YearView']
export type NoticeDay = Schemas['engine.NoticeDay']
export type Outcome = Schemas['clock.Outcome']
export type Amendment = Schemas['clock.StoredAmendment']
export type AmendmentDraft = Schemas['clock.AmendmentController.Draft']

export const clocks = (query: Record<string, string | string[]>, signal: AbortSignal): Promise<Page<ClockRow>> =>
  http.page<ClockRow>(`${ROOT}/clocks`, query, signal)
export const EXPORT = `${ROOT}/clocks/export`
export const counts = () => http.get<Record<string, number>>(`${ROOT}/clocks/counts`)
export const course = (id: string) => http.get<Happening[]>(`${ROOT}/clocks/${id}/course`)
export const explanation = (id: string) => http.get<DueLine[]>(`${ROOT}/clocks/${id}/explanation`)
export const year = (wanted: number) => http.get<YearView>(`${ROOT}/calendar`, { year: wanted })
export const ladders = () => http.get<Ladder[]>(`${ROOT}/ladders`)
export const saveLadder = (ladder: Ladder, key: string) =>
  http.put<Ladder>(
    `${ROOT}/ladders/${ladder.kind}`,
    { amber: ladder.amber, red: ladder.red, remind: ladder.remind, steps: ladder.steps },
    { version: ladder.version, key },
  )
export const removeLadder = (kind: string, key: string) => http.delete(`${ROOT}/ladders/${kind}`, { key })
export const amendments = () => http.get<Amendment[]>(`${ROOT}/amendments`)
export const amendment = (id: string) => http.get<Amendment>(`${ROOT}/amendments/${id}`)
export const draftAmendment = (draft: AmendmentDraft, key: string) => http.post<Amendment>(`${ROOT}/amendments`, draft, { key })
export const decideAmendment = (id: string, what: 'preview' | 'issue' | 'discard', key: string) =>
  http.post<Amendment>(`${ROOT}/amendments/${id}/${what}`, undefined, { key })
