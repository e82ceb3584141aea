import { http } from '@/shared/http/http'

export interface Region {
  code: string
  name: string
}

let known: Promise<Region[]> | undefined

/** The places of today; asked once. */
export function regionsOf(): Promise<Region[]> {
  known ??= http.get<Region[]>('/api/directory/regions').catch(() => [])
  return known
}
