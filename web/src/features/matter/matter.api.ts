import { http } from '@/shared/http/http'
import type { CommandOptions, Page, Query } from '@/shared/http/http'
import type { Agency, CatalogueFigures, Composition, DataNeed, Difference, DmnTrial, Entrance, Guide, ItemComparison, ListChecked, ListedService, NewAgency, NewBundle, Offer, RuleDecision, RuleDetail, RuleDraft, RuleDraftRow, RuleRow, SampleForm, ServiceDetail, ServiceHit, ServiceRow, SpecialDetail, SpecialLine, Trial, UnifiedLine, Wanted } from './matter.types'

const ROOT = '/api/matter'
const PORTAL = '/api/portal/matter'

interface Items<T> {
  items: T[]
}

/** A list wants an id for each row; a service's is its code. */
export async function services(query: Query, signal?: AbortSignal): Promise<Page<ServiceRow>> {
  const page = await http.page<Omit<ServiceRow, 'id'>>(`${ROOT}/services`, query, signal)
  return { ...page, items: page.items.map((row) => ({ ...row, id: row.code })) }
}
export const EXPORT = `${ROOT}/services/export`
export const choices = () => http.get<{ departments: string[]; packs: string[] }>(`${ROOT}/services/choices`)
export const figures = () => http.get<CatalogueFigures>(`${ROOT}/services/figures`)
export const service = (code: string, region?: string) => http.get<ServiceDetail>(`${ROOT}/services/${code}`, { region })
export async function unified(query: Query, signal?: AbortSignal): Promise<Page<UnifiedLine>> {
  const page = await http.page<Omit<UnifiedLine, 'id'>>(`${ROOT}/unified`, query, signal)
  return { ...page, items: page.items.map((row) => ({ ...row, id: row.code })) }
}
export const UNIFIED_EXPORT = `${ROOT}/unified/export`
export const comparison = (code: string) => http.get<ItemComparison>(`${ROOT}/unified/${code}`)
export const comparisonExport = (code: string, different: boolean) => `${ROOT}/unified/${code}/export?different=${different}`
export async function specialSteps(query: Query, signal?: AbortSignal): Promise<Page<SpecialLine>> {
  const page = await http.page<Omit<SpecialLine, 'id'>>(`${ROOT}/special-steps`, query, signal)
  return { ...page, items: page.items.map((row) => ({ ...row, id: `${row.item}/${row.step ?? row.name.zh}` })) }
}
export const SPECIAL_EXPORT = `${ROOT}/special-steps/export`
const special = (item: string, step: string) => `${ROOT}/special-steps/${item}/${step}`
export const specialStep = (item: string, step: string) => http.get<SpecialDetail>(special(item, step))
export const reviewStep = (item: string, step: string, note: string, options: CommandOptions) => http.post<SpecialDetail>(`${special(item, step)}/review`, { note }, options)
export const keepStep = (item: string, step: string, kept: { basis: string; article: string; note: string }, options: CommandOptions) => http.post<SpecialDetail>(`${special(item, step)}/basis`, kept, options)
export const endStep = (item: string, step: string, ended: { from: string; note: string }, options: CommandOptions) => http.post<SpecialDetail>(`${special(item, step)}/end`, ended, options)
export const agencies = () => http.get<Items<Agency>>(`${ROOT}/agencies`)
export const addAgency = (agency: NewAgency, key: string) => http.post<Items<Agency>>(`${ROOT}/agencies`, agency, { key })
export const endAgency = (id: string, key: string) => http.delete<Items<Agency>>(`${ROOT}/agencies/${id}`, { key })
export const intermediaries = () => http.get<Items<ListedService>>(`${PORTAL}/intermediaries`)
export const INTERMEDIARY_EXPORT = `${PORTAL}/intermediaries/export`
export const compareVersions = (from: string, to: string) => http.get<Items<Difference>>(`${ROOT}/versions/comparison`, { from, to })
export const checkList = (list: string, what: string) => http.get<ListChecked>(`${ROOT}/list-check`, { list, what })
export const dataNeeds = (code: string) => http.get<Items<DataNeed>>(`${ROOT}/services/${code}/data-needs`)
export const needsPath = (code: string) => `${ROOT}/services/${code}/data-needs/export`
export const bpmnPath = (code: string) => `${ROOT}/services/${code}/bpmn?download=true`

export const compose = (wanted: Wanted) => http.post<Composition>(`${ROOT}/compositions`, wanted)
export const saveBundle = (bundle: NewBundle, key: string) => http.post<{ version: string }>(`${ROOT}/bundles`, bundle, { key })

export const rules = () => http.get<Items<RuleRow>>(`${ROOT}/rules`)
export const rule = (code: string) => http.get<RuleDetail>(`${ROOT}/rules/${code}`)
export const decide = (code: string, facts: Record<string, unknown>, region: string | null, on: string | null) =>
  http.post<RuleDecision>(`${ROOT}/rules/${code}/decision`, { region, on, facts })
export const dmnPath = (code: string) => `${ROOT}/rules/${code}/dmn`
export const ruleDrafts = () => http.get<Items<RuleDraftRow>>(`${ROOT}/drafts`)
export const ruleDraft = (id: string) => http.get<RuleDraft>(`${ROOT}/drafts/${id}`)
export const beginDraft = (item: string, dmn: string, options?: CommandOptions) => http.post<RuleDraft>(`${ROOT}/drafts`, { item, dmn }, options)
export const rewriteDraft = (id: string, dmn: string, version: number) => http.put<RuleDraft>(`${ROOT}/drafts/${id}`, { dmn }, { version })
export const tryDraft = (id: string, facts: Record<string, unknown>) => http.post<RuleDecision>(`${ROOT}/drafts/${id}/decision`, { region: null, on: null, facts })
export const publishDraft = (id: string, note: string, options?: CommandOptions) => http.post<RuleDraft>(`${ROOT}/drafts/${id}/publication`, { note }, options)
export const discardDraft = (id: string, options?: CommandOptions) => http.post<RuleDraft>(`${ROOT}/drafts/${id}/discard`, {}, options)
export const tryDmn = (dmn: string) => http.post<DmnTrial>(`${ROOT}/rules/trial`, { dmn })

export const trials = () => http.get<Items<Trial>>(`${ROOT}/trials`)
export const runTrials = () => http.post<Items<Trial>>(`${ROOT}/trials`)

export const findServices = (q: string) => http.get<Items<ServiceHit>>(`${PORTAL}/search`, { q })
export const entrances = () => http.get<Items<Entrance>>(`${PORTAL}/entrances`)
export const guide = (code: string, region?: string) => http.get<Guide>(`${PORTAL}/services/${code}`, { region })
export const sample = (code: string, region?: string) => http.get<SampleForm>(`${PORTAL}/services/${code}/sample`, { region })
export const offer = (code: string, asked: { region: string; answers: Record<string, unknown>; items: string[] }) =>
  http.post<Offer>(`${PORTAL}/services/${code}/offer`, asked)
