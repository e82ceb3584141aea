import type { Schemas } from '@/shared/api/api'
import { http } from '@/shared/http/http'

const pathOf = (id: string) => `/api/certificate/mine/${id}/authorisation`

export type Purpose = Schemas['certificate.Authorisation.Purpose']
export const PURPOSES: Purpose[] = ['COUNTER', 'INSPECTION']
export type Given = Schemas['certificate.Authorising.Given']
export type Authorisation = Schemas['certificate.Authorising.State']
export type ShownCertificate = Schemas['certificate.Authorising.Shown']
type Newest = Schemas['certificate.AuthorisationController.Newest']

/** A code that lets one officer look once; the one before ends with it. */
export const authorise = (id: string, purpose: Purpose, what: string) => http.post<Given>(pathOf(id), { purpose, what })
export const authorisation = async (id: string): Promise<Authorisation | null> => (await http.get<Newest>(pathOf(id))).newest
export const withdraw = (id: string) => http.delete<Newest>(pathOf(id))
export const useCode = (code: string, purpose: Purpose) => http.post<ShownCertificate>('/api/certificate/authorisations/use', { code, purpose })
