import { http } from '@/shared/http/http'
import type { CommandOptions } from '@/shared/http/http'

const ROOT = '/api/hall'
const PUBLIC = '/api/portal/hall'

export interface OpenTime {
  from: string
  to: string
}
export interface HallWindow {
  number: string
  kind: string
  services: string
}
export interface HallCard {
  id: string
  name: string
  region: string
  address: string
  phone: string
  today: OpenTime[]
  open: boolean
  waiting: number
  books: boolean
}
export interface HallDay {
  day: string
  hours: OpenTime[]
  reason: string | null
}
export interface HallDetail {
  card: HallCard
  note: string
  windows: HallWindow[]
  days: HallDay[]
  daysAhead: number
}
export interface Slot {
  from: string
  to: string
  free: number
}
export type Status = 'BOOKED' | 'WAITING' | 'CALLED' | 'SERVED' | 'MISSED' | 'CANCELLED'
export interface Appointment {
  code: string
  hall: string
  hallName: string
  address: string
  day: string
  from: string | null
  to: string | null
  about: string
  status: Status
  ticket: string | null
  window: string | null
  before: number | null
}
export interface Visit {
  id: string
  status: Status
  from: string | null
  to: string | null
  name: string | null
  phoneEnd: string | null
  about: string
  ticket: string | null
  window: string | null
  waitingSince: string | null
  calledAt: string | null
  endedAt: string | null
}
export interface Queue {
  day: string
  waiting: number
  visits: Visit[]
}
export interface Hall {
  id: string
  version: number
  name: string
  region: string
  organisation: string | null
  address: string
  phone: string
  note: string
  hours: { workingDays: OpenTime[]; daysOff: OpenTime[]; special: Record<string, { hours: OpenTime[]; reason: string }> }
  windows: HallWindow[]
  slotMinutes: number
  slotPlaces: number
  daysAhead: number
}
export type HallDraft = Omit<Hall, 'id' | 'version'>

export const cards = () => http.get<HallCard[]>(`${PUBLIC}/halls`)
export const card = (id: string) => http.get<HallDetail>(`${PUBLIC}/halls/${id}`)
export const slots = (id: string, day: string) => http.get<Slot[]>(`${PUBLIC}/halls/${id}/slots`, { day })
export const book = (id: string, body: { day: string; from: string; name: string; phone: string; about: string }) =>
  http.post<Appointment>(`${PUBLIC}/halls/${id}/bookings`, body)
export const appointment = (code: string, phoneEnd: string) => http.get<Appointment>(`${PUBLIC}/bookings/${encodeURIComponent(code)}`, { phoneEnd })
export const cancel = (code: string, phoneEnd: string) => http.post<Appointment>(`${PUBLIC}/bookings/${encodeURIComponent(code)}/cancellation`, { phoneEnd })

export const halls = () => http.get<Hall[]>(`${ROOT}/halls`)
export const saveHall = (draft: HallDraft, of: Hall | null, key: string) =>
  of ? http.put<Hall>(`${ROOT}/halls/${of.id}`, draft, { version: of.version, key }) : http.post<Hall>(`${ROOT}/halls`, draft, { key })
export const queue = (hall: string) => http.get<Queue>(`${ROOT}/halls/${hall}/queue`)
export const callNext = (hall: string, window: string) => http.post<Visit>(`${ROOT}/halls/${hall}/calls`, { window })
export const walkIn = (hall: string, about: string, key: string) => http.post<Visit>(`${ROOT}/halls/${hall}/tickets`, { about }, { key })
export const arrive = (id: string, options: CommandOptions) => http.post<Visit>(`${ROOT}/bookings/${id}/arrival`, {}, options)
export const callAgain = (id: string, window: string, options: CommandOptions) => http.post<Visit>(`${ROOT}/bookings/${id}/call`, { window }, options)
export const serve = (id: string, options: CommandOptions) => http.post<Visit>(`${ROOT}/bookings/${id}/service`, {}, options)
export const miss = (id: string, options: CommandOptions) => http.post<Visit>(`${ROOT}/bookings/${id}/absence`, {}, options)
