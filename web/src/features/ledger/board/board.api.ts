import { http } from '@/shared/http/http'
import type { Page } from '@/shared/http/http'
import type { Light } from '@/shared/ui/light'
import type { Milestone } from '../ledger.api'

const ROOT = '/api/ledger'

export interface Counts {
  total: number
  open: number
  overdue: number
  red: number
  amber: number
  green: number
  continuing: number
  closed: number
  /** Average over all; null when there are none. */
  percent: number | null
}
export interface Named {
  key: string
  name: string
  counts: Counts
}
export interface Place {
  code: string
  name: string
  level: string
  parent: string | null
  counts: Counts
}
export interface Overview {
  asOf: string
  total: Counts
  fields: Named[]
  places: Place[]
  units: Named[]
  plans: Named[]
}
export interface HeatCell {
  unit: string
  field: string
  total: number
  open: number
  overdue: number
}
export interface Heat {
  units: Named[]
  fields: string[]
  cells: HeatCell[]
}
export interface TrendDay {
  day: string
  /** From dates alone: red and amber are not told from green. */
  rebuilt: boolean
  counts: Counts
}
export interface Mover {
  key: string
  name: string
  overdueNow: number
  overdue: number
  closed: number
  percent: number | null
}
export interface Pointed {
  id: string
  title: string
  leadName: string
  due: string | null
  percent: number
}
export interface DutyMover {
  id: string
  title: string
  leadName: string
  before: number
  percent: number
}
export interface Movers {
  since: string
  units: Mover[]
  places: Mover[]
  fields: Mover[]
  duties: DutyMover[]
  freshlyOverdue: Pointed[]
}
export interface Cockpit {
  asOf: string
  total: Counts
  fields: Named[]
  places: Place[]
  units: Named[]
  trend: TrendDay[]
  movers: Movers
}
export interface DueDay {
  day: string
  total: number
  open: number
  overdue: number
}
export interface BurnUp {
  from: string
  total: number
  undated: number
  /** Up to and with each day. */
  days: { day: string; due: number; closed: number }[]
}
export interface Bar {
  id: string
  number: string
  title: string
  field: string
  leadName: string
  start: string
  due: string | null
  closedOn: string | null
  light: Light
  percent: number
  milestones: Milestone[]
}
export interface PlanTimeline {
  bars: Bar[]
  more: boolean
}
export interface Forecast {
  outcome: 'EXPECTED' | 'DONE' | 'TOO_FEW' | 'STANDING_STILL'
  end: string | null
  /** Days behind the due date. */
  slip: number | null
  /** `pace`: percentage points in thirty days. */
  basis: { reports: number; from: string | null; to: string | null; span: number; percent: number; pace: number | null }
}
export interface DutyForecast {
  id: string
  title: string
  leadName: string
  due: string | null
  percent: number
  light: Light
  forecast: Forecast
  reports: { on: string; percent: number }[]
}
export interface PlanForecast {
  duties: number
  expected: number
  late: number
  tooFew: number
  standingStill: number
  slips: DutyForecast[]
}
export interface Bulletin {
  id: string
  title: string
  issuedOn: string | null
}

type Narrowed = { plan?: string; place?: string }
export const overview = (query: Narrowed) => http.get<Overview>(`${ROOT}/overview`, query)
export const heat = (query: Narrowed) => http.get<Heat>(`${ROOT}/heat`, query)
export const movers = (query: Narrowed & { since?: string }) => http.get<Movers>(`${ROOT}/movers`, query)
export const cockpit = (place?: string) => http.get<Cockpit>(`${ROOT}/cockpit`, { place })
export const calendar = (query: Narrowed & { month: string }) => http.get<DueDay[]>(`${ROOT}/calendar`, query)
export const burnUp = (plan: string) => http.get<BurnUp>(`${ROOT}/plans/${plan}/burn-up`)
export const timeline = (plan: string, field?: string) => http.get<PlanTimeline>(`${ROOT}/plans/${plan}/timeline`, { field })
export const planForecast = (plan: string) => http.get<PlanForecast>(`${ROOT}/plans/${plan}/forecast`)
export const dutyForecast = (id: string) => http.get<DutyForecast>(`${ROOT}/duties/${id}/forecast`)
/** Those that were issued; a server that has none answers with nothing. */
export const bulletins = () =>
  http.page<Bulletin>(`${ROOT}/bulletins`, { status: 'ISSUED', size: 5 }).then(
    (page: Page<Bulletin>) => page.items,
    () => [],
  )
