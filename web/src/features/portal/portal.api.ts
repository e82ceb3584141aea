import { http } from '@/shared/http/http'

export interface Counts {
  total: number
  closed: number
  overdue: number
  continuing: number
}

/** A plan that is issued and published, with how far its duties are. */
export interface PublishedPlan {
  id: string
  title: string
  number: string
  issuer: string
  issuedOn: string | null
  duties: Counts
}

export type DutyState = 'DONE' | 'UNDER_WAY' | 'LATE' | 'CONTINUING'

export interface PublicDuty {
  number: string
  field: string
  title: string
  lead: string
  due: string | null
  state: DutyState
}

export interface PlanProgress {
  plan: PublishedPlan
  /** When the progress was counted. */
  at: string
  /** Whether the office shows the duties, too. */
  withDuties: boolean
  fields: { field: string; duties: Counts }[]
  items: PublicDuty[]
}

export const publishedPlans = () => http.get<{ items: PublishedPlan[] }>('/api/portal/plans')
export const planProgress = (id: string) => http.get<PlanProgress>(`/api/portal/plans/${id}`)
