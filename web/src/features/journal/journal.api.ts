import type { Schemas } from '@/shared/api/api'
import { http } from '@/shared/http/http'

const ROOT = '/api/journal'

export type Checkpoint = Schemas['journal.JournalController.SignedCheckpoint']

/** A place where the records are not what was recorded. */
export type Flaw = Schemas['journal.Flaw']
export type Report = Schemas['journal.Verification.Report']
export type Progress = Schemas['journal.VerificationRun.Progress']

export const checkpoints = () => http.get<{ items: Checkpoint[] }>(`${ROOT}/checkpoints`)
export const progress = () => http.get<Progress>(`${ROOT}/verification`)
export const verifyAll = (key: string) => http.post<Progress>(`${ROOT}/verification`, undefined, { key })
export const verifyOne = (id: string) => http.get<Report>(`${ROOT}/records/${encodeURIComponent(id)}/proof`)
