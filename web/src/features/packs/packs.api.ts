import { http } from '@/shared/http/http'

export interface PackReport {
  pack: string
  zh: string | null
  en: string | null
  version: string | null
  loaded: boolean
  items: number
  bundles: number
  rules: number
  figures: number
  faults: { file: string; line: number; code: string; zh: string; en: string }[]
  at: string
}

const ROOT = '/api/packs/readings'
export const readings = () => http.get<{ items: PackReport[] }>(ROOT)
export const readAgain = (key: string) => http.post<{ items: PackReport[] }>(ROOT, undefined, { key })
