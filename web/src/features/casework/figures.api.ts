import type { Schemas } from '@/shared/api/api'
import { http, withQuery } from '@/shared/http/http'
import type { Query } from '@/shared/http/http'

const ROOT = '/api/casework'

export type By = Schemas['casework.FirstTimeQueries.By']
export const BYS: By[] = ['ITEM', 'UNIT', 'MONTH']
export type FirstTimeLine = Schemas['casework.FirstTimeQueries.Line']
export const firstTime = (query: Query) => http.get<Schemas['casework.FirstTimeController.Figures']>(`${ROOT}/figures/first-time`, query)
export const supplemented = (query: Query) => http.get<Schemas['casework.FirstTimeController.Behind']>(`${ROOT}/figures/first-time/supplemented`, query)
export const firstTimeExport = (query: Query) => withQuery(`${ROOT}/figures/first-time/export`, query)

export type BundleReport = Schemas['casework.BundleReport']
export const bundleReports = () => http.get<Schemas['casework.BundleReportController.Editions']>(`${ROOT}/bundle-reports`)
export const makeBundleReport = (from: string, to: string, key: string) => http.post<BundleReport>(`${ROOT}/bundle-reports`, { from, to }, { key })
export const bundleReportExport = (id: string) => `${ROOT}/bundle-reports/${id}/export`
