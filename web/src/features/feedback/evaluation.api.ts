import type { Schemas } from '@/shared/api/api'
import { http, withQuery } from '@/shared/http/http'
import type { CommandOptions } from '@/shared/http/http'

const ROOT = '/api/feedback/evaluations'

export type By = Schemas['feedback.Counting.By']
export const BYS: By[] = ['UNIT', 'PLACE']
export type Indicator = Schemas['feedback.Indicator']
export type Weight = Schemas['feedback.Weight']
export type Year = Schemas['feedback.Evaluations.Year']
export type Line = Schemas['feedback.Scoring.Line']
export type Cell = Schemas['feedback.Scoring.Cell']
export type Behind = Schemas['feedback.EvaluationQueries.Behind']
export const evaluation = (year: number, by: By) => http.get<Year>(`${ROOT}/${year}`, { by })
export const evaluationExport = (year: number, by: By) => withQuery(`${ROOT}/${year}/export`, { by })
export const behind = (year: number, by: By, key: string, indicator: Indicator) => http.get<Schemas['feedback.EvaluationController.Subjects']>(`${ROOT}/${year}/subjects`, { by, key, indicator })
export const setScheme = (year: number, weights: Weight[], options: CommandOptions) => http.put<Year>(`${ROOT}/${year}/scheme`, { weights }, options)
export const publishEvaluation = (year: number, options: CommandOptions) => http.post<Year>(`${ROOT}/${year}/publication`, {}, options)
