import { http } from '@/shared/http/http'

const ROOT = '/api/journal'

export interface Checkpoint {
  number: number
  at: string
  events: number
  toSeq: number
  hash: string
  key: string
}

/** A place where the records are not what was recorded. */
export interface Flaw {
  what: string
  kind: string | null
  stream: string | null
  version: number | null
  checkpoint: number | null
}

export interface Report {
  things: number
  events: number
  checkpoints: number
  unsigned: number
  flaws: Flaw[]
}

export interface Progress {
  phase: 'NEVER' | 'RUNNING' | 'DONE' | 'FAILED'
  startedAt: string | null
  endedAt: string | null
  events: number
  /** About how many there are. */
  total: number
  report: Report | null
}

export const checkpoints = () => http.get<{ items: Checkpoint[] }>(`${ROOT}/checkpoints`)
export const progress = () => http.get<Progress>(`${ROOT}/verification`)
export const verifyAll = (key: string) => http.post<Progress>(`${ROOT}/verification`, undefined, { key })
export const verifyOne = (id: string) => http.get<Report>(`${ROOT}/records/${encodeURIComponent(id)}/proof`)
