import type { Schemas } from '@/shared/api/api'
import { http } from '@/shared/http/http'
import type { CommandOptions } from '@/shared/http/http'

const ROOT = '/api/hall'
const PUBLIC = '/api/portal/hall'

export type OpenTime = Schemas['hall.OpenTime']
export type HallWindow = Schemas['hall.Hall.HallWindow']
export type WindowClass = Schemas['hall.WindowClass']
export const WINDOW_CLASSES: WindowClass[] = ['GENERAL', 'RECEPTION', 'PAYMENT']
/** What a window takes in. */
export type OfferedMatter = Schemas['hall.PortalHallController.Offered']
/** The window and the item that a visitor asks for; none where any window will do. */
export interface Wish {
  asked: string | null
  service: string | null
}
export const NO_WISH: Wish = { asked: null, service: null }
export type HallCard = Schemas['hall.PortalHallController.Card']
export type HallDay = Schemas['hall.PortalHallController.Day']
export type HallDetail = Schemas['hall.PortalHallController.Page']
export type Slot = Schemas['hall.Slots.Slot']
export type Status = Schemas['hall.Booking.Status']
export type Appointment = Schemas['hall.PortalHallController.Appointment']
export type Visit = Schemas['hall.QueueController.Visit']
export type Queue = Schemas['hall.QueueController.Queue']
export type Hall = Schemas['hall.Hall']
export type HallDraft = Schemas['hall.HallController.HallRequest']

export const cards = () => http.get<HallCard[]>(`${PUBLIC}/halls`)
export const card = (id: string) => http.get<HallDetail>(`${PUBLIC}/halls/${id}`)
export const slots = (id: string, day: string) => http.get<Slot[]>(`${PUBLIC}/halls/${id}/slots`, { day })
export const book = (id: string, body: Schemas['hall.PortalHallController.BookRequest']) =>
  http.post<Appointment>(`${PUBLIC}/halls/${id}/bookings`, body)
export const appointment = (code: string, phoneEnd: string) => http.get<Appointment>(`${PUBLIC}/bookings/${encodeURIComponent(code)}`, { phoneEnd })
export const cancel = (code: string, phoneEnd: string) => http.post<Appointment>(`${PUBLIC}/bookings/${encodeURIComponent(code)}/cancellation`, { phoneEnd })

export const halls = () => http.get<Hall[]>(`${ROOT}/halls`)
export const saveHall = (draft: HallDraft, of: Hall | null, key: string) =>
  of ? http.put<Hall>(`${ROOT}/halls/${of.id}`, draft, { version: of.version, key }) : http.post<Hall>(`${ROOT}/halls`, draft, { key })
export type Entry = Schemas['hall.Entry']
export type EntryLine = Schemas['hall.Entry.Line']
export type EntryPlace = Schemas['hall.Entry.Place']
export const ENTRY_PLACES: EntryPlace[] = ['MISSING', 'UNAPPROVED', 'BOTH', 'OUTSIDE', 'INSIDE']
export const entry = () => http.get<Entry>(`${ROOT}/entry`)
export const ENTRY_EXPORT = `${ROOT}/entry/export`
/** What a window can take in. */
export const services = () => http.get<Schemas['hall.EntryController.Services']>(`${ROOT}/entry/services`)
export const queue = (hall: string) => http.get<Queue>(`${ROOT}/halls/${hall}/queue`)
export const callNext = (hall: string, window: string) => http.post<Visit>(`${ROOT}/halls/${hall}/calls`, { window })
export const walkIn = (hall: string, wish: Wish, key: string) => http.post<Visit>(`${ROOT}/halls/${hall}/tickets`, { about: '', ...wish }, { key })
export const arrive = (id: string, options: CommandOptions) => http.post<Visit>(`${ROOT}/bookings/${id}/arrival`, {}, options)
export const callAgain = (id: string, window: string, options: CommandOptions) => http.post<Visit>(`${ROOT}/bookings/${id}/call`, { window }, options)
export const serve = (id: string, options: CommandOptions) => http.post<Visit>(`${ROOT}/bookings/${id}/service`, {}, options)
export const miss = (id: string, options: CommandOptions) => http.post<Visit>(`${ROOT}/bookings/${id}/absence`, {}, options)
