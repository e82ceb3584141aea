import type { Schemas } from '@/shared/api/api'
import { http } from '@/shared/http/http'
import type { Loader } from '@/shared/ui/list/dataList'

export type Power = Schemas['matter.PowerList.Line']
export type PowerDetail = Schemas['matter.PowerController.Detail']
export type PowerBoard = Schemas['matter.PowerController.Board']
export type PublicPower = Schemas['matter.PublicPowerController.PublicPower']
type PublicPowers = Schemas['matter.PublicPowerController.PublicPowers']

const ROOT = '/api/matter/delegations'

export const EXTENTS = ['WHOLE', 'PART', 'ENTRUSTED', 'KEPT'] as const
export const STATES = ['PREPARING', 'OVERDUE', 'COMING', 'IN_FORCE', 'KEPT', 'ENDED', 'TAKEN_BACK'] as const
export const LACKS = ['PLAN', 'GUIDE', 'AGREEMENT', 'NOTICE', 'OVERSEER'] as const

export const POWER_EXPORT = `${ROOT}/export`
export const powers: Loader<Power> = (query, signal) => http.page<Power>(ROOT, query, signal)
export const powerBoard = (on?: string) => http.get<PowerBoard>(`${ROOT}/board`, { on })
export const power = (id: string) => http.get<PowerDetail>(`${ROOT}/${id}`)
export const handDown = (body: unknown, key: string) => http.post<PowerDetail>(ROOT, body, { key })
/** A step of a power: plan, guide, agreement, notice, overseer, takeover, extent, prolongation or return. */
export const powerStep = (id: string, step: string, body: unknown, key: string) => http.post<PowerDetail>(`${ROOT}/${id}/${step}`, body, { key })
export const publicPowers = (q: string) => http.get<PublicPowers>('/api/portal/matter/powers', { q, size: 500 })
