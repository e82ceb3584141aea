import type { Filled, Schemas, Whole } from '@/shared/api/api'
import { http } from '@/shared/http/http'
import type { Page, Query } from '@/shared/http/http'

const ROOT = '/api/directory'
type ListQuery = Record<string, string | string[]>

export const LEVELS = ['NATION', 'PROVINCE', 'CITY', 'COUNTY', 'TOWN'] as const
export const KINDS = ['GOVERNMENT', 'COMMITTEE', 'PARTY', 'BODY', 'DEPARTMENT', 'INSTITUTION', 'VERTICAL', 'COURT', 'SOCIETY', 'FINANCE', 'COMPANY'] as const
export const SCALES = ['LARGE', 'MEDIUM', 'SMALL', 'MICRO'] as const
export const STATUSES = ['ACTIVE', 'SUSPENDED', 'REVOKED', 'DEREGISTERED'] as const
export const LEADING_KINDS = ['LEADING_GROUP', 'TASK_FORCE'] as const
export const ROLES = ['CONVENOR', 'DEPUTY', 'OFFICE_HEAD', 'MEMBER', 'LIAISON'] as const

export interface Validity {
  validFrom: string | null
  validTo: string | null
}
export type Region = Schemas['directory.RegionStore.RegionRow']
export type RegionChange = Schemas['directory.RegionStore.RecordedChange']
export type OrganisationRow = Schemas['directory.OrganisationRow']
export type OtherName = Schemas['directory.Organisation.OtherName']
export type Post = Schemas['directory.Organisation.Post']
export type Change = Schemas['directory.Changes.Change']
export type Organisation = Schemas['directory.Organisation']
export type OrganisationDraft = Filled<Schemas['directory.OrganisationDraft'], 'aliases' | 'posts' | 'creditCode' | 'address' | 'duties'>
export type Suggestion = Schemas['directory.OrganisationController.Suggestion']
export type GroupRow = Schemas['directory.Group.Row']
export type Group = Schemas['directory.Group']
export type GroupDraft = Whole<Schemas['directory.Group.Draft']>
export type LeadingGroupRow = Schemas['directory.LeadingGroup.Row']
export type LeadingMember = Schemas['directory.LeadingGroup.Member']
export type Meeting = Schemas['directory.LeadingGroup.Meeting']
export type LeadingGroup = Schemas['directory.LeadingGroup']
export type LeadingGroupDraft = Whole<Schemas['directory.LeadingGroup.Draft']>
export type MeetingDraft = Schemas['directory.LeadingGroup.MeetingDraft']
export type Enterprise = Schemas['directory.EnterpriseRow']
export type Person = Schemas['directory.PersonRow']
export type Import = Schemas['directory.ImportView']
export type ImportRow = Schemas['directory.ImportView.Row']
export type ImportColumn = Schemas['directory.ImportController.ColumnView']

export const REGIONS_EXPORT = `${ROOT}/regions/export`
export const ORGANISATIONS_EXPORT = `${ROOT}/organisations/export`
export const LEADING_EXPORT = `${ROOT}/leading-groups/export`
export const ENTERPRISES_EXPORT = `${ROOT}/enterprises/export`
export const PEOPLE_EXPORT = `${ROOT}/people/export`
export const IMPORTS = `${ROOT}/imports`
export const templateOf = (kind: string) => `${IMPORTS}/templates/${kind}`
export const wrongRowsOf = (id: string) => `${IMPORTS}/${id}/wrong/export`

const lister = <T>(path: string) => (query: ListQuery, signal: AbortSignal): Promise<Page<T>> => http.page<T>(ROOT + path, query as Query, signal)

export const regions = (on?: string) => http.get<Region[]>(`${ROOT}/regions`, { on })
export const regionChanges = () => http.get<RegionChange[]>(`${ROOT}/region-changes`)
export const changeRegions = (body: { kind: string; effective: string; before: string[]; after: { code: string; name: string }[]; source: string }, key: string) =>
  http.post<{ id: string }>(`${ROOT}/region-changes`, body, { key })

export const organisations = lister<OrganisationRow>('/organisations')
export const organisation = (id: string) => http.get<Organisation>(`${ROOT}/organisations/${id}`)
export const suggestions = (q: string, region?: string) => http.get<Suggestion[]>(`${ROOT}/organisations/suggestions`, { q, region })
export const saveOrganisation = (draft: OrganisationDraft, of: Organisation | null, key: string) =>
  of ? http.put<Organisation>(`${ROOT}/organisations/${of.id}`, draft, { version: of.version, key }) : http.post<Organisation>(`${ROOT}/organisations`, draft, { key })
export const dissolve = (of: Organisation, last: string, reason: string, key: string) =>
  http.post<Organisation>(`${ROOT}/organisations/${of.id}/dissolution`, { last, reason }, { version: of.version, key })

export const groups = lister<GroupRow>('/groups')
export const group = (id: string, on?: string) => http.get<Group>(`${ROOT}/groups/${id}`, { on })
export const saveGroup = (draft: GroupDraft, of: Group | null, key: string) =>
  of ? http.put<Group>(`${ROOT}/groups/${of.id}`, draft, { version: of.version, key }) : http.post<Group>(`${ROOT}/groups`, draft, { key })

export const leadingGroups = lister<LeadingGroupRow>('/leading-groups')
export const leadingGroup = (id: string) => http.get<LeadingGroup>(`${ROOT}/leading-groups/${id}`)
export const saveLeadingGroup = (draft: LeadingGroupDraft, of: LeadingGroup | null, key: string) =>
  of ? http.put<LeadingGroup>(`${ROOT}/leading-groups/${of.id}`, draft, { version: of.version, key }) : http.post<LeadingGroup>(`${ROOT}/leading-groups`, draft, { key })
export const saveMeeting = (group: string, draft: MeetingDraft, of: Meeting | null, key: string) =>
  of
    ? http.put<LeadingGroup>(`${ROOT}/leading-groups/${group}/meetings/${of.id}`, draft, { version: of.version, key })
    : http.post<LeadingGroup>(`${ROOT}/leading-groups/${group}/meetings`, draft, { key })

export const enterprises = lister<Enterprise>('/enterprises')
export const saveEnterprise = (draft: Record<string, string | null>, of: Enterprise | null, key: string) =>
  of ? http.put<Enterprise>(`${ROOT}/enterprises/${of.id}`, draft, { version: of.version, key }) : http.post<Enterprise>(`${ROOT}/enterprises`, draft, { key })
export const revealEnterprise = (id: string, reason: string) => http.post<{ phone: string | null }>(`${ROOT}/enterprises/${id}/revelation`, { reason })

export const people = lister<Person>('/people')
export const savePerson = (draft: Record<string, string | null>, of: Person | null, key: string) =>
  of ? http.put<Person>(`${ROOT}/people/${of.id}`, draft, { version: of.version, key }) : http.post<Person>(`${ROOT}/people`, draft, { key })
export const revealPerson = (id: string, reason: string) => http.post<{ citizenId: string; phone: string | null }>(`${ROOT}/people/${id}/revelation`, { reason })

export const importKinds = () => http.get<Record<string, ImportColumn[]>>(`${IMPORTS}/kinds`)
export const myImports = () => http.get<Import[]>(IMPORTS)
export const importRows = (id: string) => lister<ImportRow>(`/imports/${id}/rows`)
export const applyImport = (id: string, withoutWrong: boolean, key: string) => http.post<Import>(`${IMPORTS}/${id}/application?withoutWrong=${withoutWrong}`, undefined, { key })
export const giveUpImport = (id: string, key: string) => http.delete(`${IMPORTS}/${id}`, { key })
