import type { Schemas } from '@/shared/api/api'
import { http } from '@/shared/http/http'
import type { CommandOptions } from '@/shared/http/http'
import type { DueLine } from '@/shared/ui/DueExplanation.vue'

const ROOT = '/api/certificate/backlogs'
const CLOCKS = '/api/clock/clocks'

export type BacklogLine = Schemas['certificate.BacklogQueries.Line']
export type DutyList = Schemas['certificate.BacklogController.DutyList']
export const backlogs = () => http.get<Schemas['certificate.BacklogController.Lines']>(ROOT)
export const publishDuties = (body: DutyList) => http.post<Schemas['certificate.BacklogController.Published']>(`${ROOT}/publication`, body)
export const backlogDeed = (id: string, deed: string, body: unknown, options: CommandOptions) => http.post(`${ROOT}/${id}/${deed}`, body, options)

export type Clock = Schemas['clock.ClockQueries.ClockRow']
/** The running six months, by backlog; who may see no clocks sees none here. */
export async function backlogClocks(): Promise<Map<string, Clock>> {
  const page = await http.page<Clock>(CLOCKS, { kind: 'certificate.backlog.due', size: '200' }).catch(() => ({ items: [] as Clock[] }))
  return new Map(page.items.map((clock) => [clock.subject, clock]))
}
export const whyDue = (clock: string) => http.get<DueLine[]>(`${CLOCKS}/${clock}/explanation`)
