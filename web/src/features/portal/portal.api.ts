import type { Schemas } from '@/shared/api/api'
import { http } from '@/shared/http/http'

export type Counts = Schemas['portal.PublicPlans.Counts']

/** A plan that is issued and published, with how far its duties are. */
export type PublishedPlan = Schemas['portal.PublicPlans.PlanCard']
export type DutyState = Schemas['ledger.PublicDuties.State']
export type PublicDuty = Schemas['ledger.PublicDuties.PublicDuty']
export type PlanProgress = Schemas['portal.PublicPlans.PlanPage']

export const publishedPlans = () => http.get<{ items: PublishedPlan[] }>('/api/portal/plans')
export const planProgress = (id: string) => http.get<PlanProgress>(`/api/portal/plans/${id}`)
