import type { Schemas } from '@/shared/api/api'
import { http } from '@/shared/http/http'

const ROOT = '/api/casework/clients'

export type Client = Schemas['casework.ClientStore.Client']
export type ClientRequest = Schemas['casework.ClientController.ClientRequest']
export type ClientMade = Schemas['casework.ClientStore.Made']

export const clients = () => http.get<Client[]>(ROOT)
export const makeClient = (body: ClientRequest, key: string) => http.post<ClientMade>(ROOT, body, { key })
export const endClient = (id: string, key: string) => http.delete<void>(`${ROOT}/${id}`, { key })
/** What its units are called; one that the caller cannot see has no name here. */
export const unitName = (id: string) => http.get<Schemas['directory.Organisation']>(`/api/directory/organisations/${id}`).then((it) => it.name, () => '')
