import { http } from '@/shared/http/http'

/** A plan that is issued and published, with how far its duties are. */
export interface PublishedPlan {
  id: string
  title: string
  number: string
  issuer: string
  issuedOn: string
  duties: { total: number; closed: number; overdue: number }
}

export const publishedPlans = () => http.get<{ items: PublishedPlan[] }>('/api/portal/plans')
