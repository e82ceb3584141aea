import type { Schemas } from '@/shared/api/api'
import { http } from '@/shared/http/http'
import type { CommandOptions, Page, Query } from '@/shared/http/http'
import type { Light } from '@/shared/ui/light'

const ROOT = '/api/ledger'

export type DutyStatus = Schemas['ledger.DutyStatus']
export type Reason = Schemas['ledger.Outlook.Reason']
export type DutyRow = Schemas['ledger.DutyRow']
export type Evidence = Schemas['ledger.Evidence']
export type Report = Schemas['ledger.Report']
export type Holder = Schemas['ledger.Holder']
export type Milestone = Schemas['ledger.Milestone']
export type Goal = Schemas['ledger.Goal']
export type Difficulty = Schemas['ledger.Difficulty']
export type Duty = Schemas['ledger.Duty']
export type DutyDetail = Schemas['ledger.DutyDetail']
export type Recorded = Schemas['journal.Recorded']
export type PlanRow = Schemas['ledger.DutyQueries.PlanRow']
export type UnitRow = Schemas['ledger.DutyQueries.UnitRow']

export const DUTIES_EXPORT = `${ROOT}/duties/export`
export const duties = (query: Query, signal?: AbortSignal): Promise<Page<DutyRow>> => http.page<DutyRow>(`${ROOT}/duties`, query, signal)
export const lightsOf = (query: Query) => http.get<Partial<Record<Light, number>>>(`${ROOT}/duties/lights`, query)
export const duty = (id: string) => http.get<DutyDetail>(`${ROOT}/duties/${id}`)
export const history = (id: string) => http.get<Recorded[]>(`${ROOT}/duties/${id}/history`)
export const command = (id: string, deed: string, body: unknown, options: CommandOptions) => http.post<DutyDetail>(`${ROOT}/duties/${id}/${deed}`, body, options)
export const plans = () => http.get<PlanRow[]>(`${ROOT}/plans`)
export const fields = (plan?: string) => http.get<string[]>(`${ROOT}/fields`, { plan })
export const units = (plan?: string) => http.get<UnitRow[]>(`${ROOT}/units`, { plan })
