import type { Schemas } from '@/shared/api/api'
import { http } from '@/shared/http/http'
import type { CommandOptions } from '@/shared/http/http'

const ROOT = '/api/hall'
const of = (hall: string) => `${ROOT}/halls/${hall}`

export type Board = Schemas['hall.Board']
export type BoardLine = Schemas['hall.Board.Line']
export type Standing = Schemas['hall.Board.Standing']
export const STANDINGS: Standing[] = ['FULL', 'BACK', 'NO_TEAM']
export type Team = Schemas['hall.Team']
export type KeptTeam = Schemas['hall.Teams.Kept']
export type Person = Schemas['hall.TeamController.Person']
export const board = (hall: string) => http.get<Board>(`${of(hall)}/board`)
export const boardExport = (hall: string) => `${of(hall)}/board/export`
export const people = (organisation: string) => http.get<Person[]>(`${ROOT}/people`, { organisation })
export const sendTeam = (hall: string, body: Schemas['hall.TeamController.SendRequest'], key: string) => http.post<KeptTeam>(`${of(hall)}/teams`, body, { key })
export const changeTeam = (id: string, body: Schemas['hall.TeamController.ChangeRequest'], options: CommandOptions) => http.put<KeptTeam>(`${ROOT}/teams/${id}`, body, options)
export const authorise = (id: string, body: Schemas['hall.TeamController.AuthoriseRequest'], options: CommandOptions) =>
  http.post<KeptTeam>(`${ROOT}/teams/${id}/authorisations`, body, options)
export const withdraw = (id: string, item: string, reason: string, options: CommandOptions) =>
  http.post<KeptTeam>(`${ROOT}/teams/${id}/withdrawals`, { item, reason }, options)

export type SubjectKind = Schemas['hall.SubjectKind']
export const SUBJECT_KINDS: SubjectKind[] = ['WINDOW', 'TEAM', 'STAFF']
export type Measured = Schemas['hall.Measured']
export type Tally = Schemas['hall.Tally']
export type Day = Schemas['hall.Days.Day']
export type Mark = Schemas['hall.Mark']
export type KeptMark = Schemas['hall.Marks.Kept']
export type MarkKind = Schemas['hall.Mark.Kind']
export const MARK_KINDS: MarkKind[] = ['ATTENDANCE', 'CONDUCT', 'ENVIRONMENT', 'SERVICE', 'COMMENDATION', 'OTHER']
export type Outcome = Schemas['hall.MarkLife.Outcome']
export const OUTCOMES: Outcome[] = ['KEPT', 'CHANGED', 'STRUCK']
export const day = (hall: string, on: string) => http.get<Day>(`${of(hall)}/days/${on}`)
export const dayExport = (hall: string, on: string) => `${of(hall)}/days/${on}/export`
export const enterMark = (hall: string, body: Schemas['hall.DayController.MarkRequest'], key: string) => http.post<KeptMark>(`${of(hall)}/marks`, body, { key })
export const objectTo = (id: string, text: string, options: CommandOptions) => http.post<KeptMark>(`${ROOT}/marks/${id}/objection`, { text }, options)
export const settle = (id: string, body: Schemas['hall.DayController.SettlementRequest'], options: CommandOptions) => http.post<KeptMark>(`${ROOT}/marks/${id}/settlement`, body, options)

export type Result = Schemas['hall.Appraisals.Result']
export type Line = Schemas['hall.Scoring.Line']
export type Edition = Schemas['hall.Edition']
export type Grade = Schemas['hall.Grade']
export const GRADES: Grade[] = ['EXCELLENT', 'GOOD', 'FAIR', 'POOR']
export const appraisal = (hall: string, period: string) => http.get<Result>(`${of(hall)}/appraisals/${period}`)
export const appraisalExport = (hall: string, period: string) => `${of(hall)}/appraisals/${period}/export`
export const confirmAppraisal = (hall: string, period: string, options: CommandOptions) => http.post<Result>(`${of(hall)}/appraisals/${period}/confirmation`, {}, options)
export const correctAppraisal = (hall: string, period: string, reason: string, options: CommandOptions) => http.post<Result>(`${of(hall)}/appraisals/${period}/corrections`, { reason }, options)
export const issueEdition = (hall: string, body: Schemas['hall.AppraisalController.EditionRequest'], key: string) => http.post<unknown>(`${of(hall)}/standard`, body, { key })
export type Honours = Schemas['hall.Appraisals.Honours']
export const honours = (hall: string) => http.get<Honours>(`/api/portal/hall/halls/${hall}/honours`)
