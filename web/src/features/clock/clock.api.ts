import { http } from '@/shared/http/http'
import type { Page } from '@/shared/http/http'
import type { DueLine } from '@/shared/ui/DueExplanation.vue'
import type { Light } from '@/shared/ui/light'

const ROOT = '/api/clock'

export interface ClockRow {
  id: string
  subject: string
  kind: string
  label: string
  light: Light
  region: string
  to: string | null
  startedAt: string
  due: string | null
  dueAt: string | null
  /** Where a holiday notice is missing: it does not end before this day. */
  notBefore: string | null
  pausedBecause: string | null
  closedAt: string | null
  /** As printed: 20工作日, or the named day. */
  term: string
  /** Working days; negative when it is over. */
  left: number | null
}

export type StepAction = 'URGE' | 'SUPERVISE' | 'CIRCULATE' | 'TALK'
export const ACTIONS: StepAction[] = ['URGE', 'SUPERVISE', 'CIRCULATE', 'TALK']

export interface Happening {
  id: string
  at: string
  what: 'PAUSED' | 'RESUMED' | 'DECIDED' | 'AMENDED' | StepAction
  reason: string | null
  before: string | null
  after: string | null
  actor: string | null
}

export interface Step {
  action: StepAction
  days: number
  recipients: string[]
}

export interface Ladder {
  kind: string
  amber: number
  red: number
  remind: boolean
  steps: Step[]
  version: number
  open: number
}

export interface CalendarDay {
  date: string
  kind: 'WORKDAY' | 'MAKE_UP' | 'WEEKEND' | 'HOLIDAY'
  name: string
  source: string
}

export interface YearView {
  year: number
  version: string
  years: number[]
  workingDays: number
  days: CalendarDay[]
}

export interface NoticeDay {
  date: string
  off: boolean
  name: string
}

export interface Outcome {
  moved: number
  later: number
  earlier: number
  known: number
  byKind: Record<string, number>
  examples: { clock: string; kind: string; label: string; region: string; before: string | null; after: string | null }[]
}

export interface Amendment {
  id: string
  number: number | null
  name: string
  reason: string
  source: string
  region: string | null
  days: NoticeDay[]
  state: 'DRAFT' | 'PREVIEWING' | 'PREVIEWED' | 'APPLYING' | 'APPLIED' | 'DISCARDED'
  madeBy: string
  madeAt: string
  issuedBy: string | null
  issuedAt: string | null
  total: number
  done: number
  outcome: Outcome | null
  failure: string | null
}

export interface AmendmentDraft {
  name: string
  reason: string
  source: string
  region: string | null
  days: NoticeDay[]
}

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
