import type { Schemas } from '@/shared/api/api'
import { http } from '@/shared/http/http'
import type { Page } from '@/shared/http/http'

const ROOT = '/api/ledger'

export type Counts = Schemas['ledger.Counts']
export type Named = Schemas['ledger.Counts.Named']
export type Place = Schemas['ledger.Board.Place']
export type Overview = Schemas['ledger.Board.Overview']
export type HeatCell = Schemas['ledger.BoardQueries.Cell']
export type Heat = Schemas['ledger.Board.Heat']
export type TrendDay = Schemas['ledger.TrendQueries.Day']
export type Mover = Schemas['ledger.TrendQueries.Mover']
export type Pointed = Schemas['ledger.BoardQueries.Pointed']
export type DutyMover = Schemas['ledger.TrendQueries.DutyMover']
export type Movers = Schemas['ledger.Board.Movers']
export type Cockpit = Schemas['ledger.Board.Cockpit']
export type DueDay = Schemas['ledger.CourseQueries.DueDay']
export type BurnUp = Schemas['ledger.CourseQueries.BurnUp']
export type Bar = Schemas['ledger.CourseQueries.Bar']
export type PlanTimeline = Schemas['ledger.CourseQueries.Timeline']
export type Forecast = Schemas['ledger.Forecast']
export type DutyForecast = Schemas['ledger.ForecastQueries.OfDuty']
export type PlanForecast = Schemas['ledger.ForecastQueries.OfPlan']
export type Bulletin = Schemas['ledger.BulletinQueries.Row']

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
