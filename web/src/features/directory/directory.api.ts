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
export interface Region extends Validity {
  id: string
  code: string
  name: string
  shortName: string
  level: string
  parent: string | null
  source: string
  organisations: number
}
export interface RegionChange {
  id: string
  kind: string
  effective: string
  before: string[]
  after: string[]
  source: string
}
export interface OrganisationRow extends Validity {
  id: string
  name: string
  shortName: string
  region: string
  regionName: string | null
  level: string
  kind: string
  parentName: string | null
  otherNames: string[]
}
export interface OtherName extends Validity {
  id: string
  name: string
  kind: 'SHORT' | 'ALIAS' | 'FORMER'
}
export interface Post extends Validity {
  id: string
  title: string
  holder: string | null
  duties: string | null
}
export interface Change {
  id: string
  kind: string
  at: string
  actor: string
  detail: Record<string, unknown>
}
export interface Organisation extends Omit<OrganisationRow, 'otherNames'> {
  version: number
  parent: string | null
  creditCode: string | null
  address: string | null
  duties: string | null
  source: string
  names: OtherName[]
  posts: Post[]
  groups: { id: string; name: string }[]
  changes: Change[]
}
export interface OrganisationDraft {
  name: string
  shortName: string
  region: string
  level: string
  kind: string
  parent: string | null
  creditCode: string
  address: string
  duties: string
  validFrom: string | null
  renamedOn: string | null
  aliases: (Validity & { name: string })[]
  posts: (Validity & { title: string; holder: string; duties: string })[]
}
export interface Suggestion {
  id: string
  name: string
  shortName: string
  regionName: string | null
}
export interface GroupRow {
  id: string
  name: string
  region: string
  regionName: string | null
  kinds: string[]
  levels: string[]
  listed: number
}
export interface Group extends Omit<GroupRow, 'listed'> {
  version: number
  endings: string[]
  note: string | null
  source: string
  listed: (Validity & { organisation: string; name: string })[]
  members: { id: string; name: string; region: string }[]
}
export interface GroupDraft {
  name: string
  region: string
  kinds: string[]
  levels: string[]
  endings: string[]
  note: string
  listed: (Validity & { organisation: string })[]
}
export interface LeadingGroupRow {
  id: string
  name: string
  kind: string
  region: string
  regionName: string | null
  convenor: string | null
  officeName: string | null
  members: number
  lastMeeting: string | null
}
export interface LeadingMember extends Validity {
  id: string
  role: string
  organisation: string | null
  organisationName: string | null
  person: string | null
  post: string | null
}
export interface Meeting {
  id: string
  version: number
  heldOn: string
  topic: string
  place: string | null
  chair: string | null
  attendees: string | null
  minutes: string | null
  decisions: string[]
}
export interface LeadingGroup extends Validity {
  id: string
  version: number
  name: string
  kind: string
  region: string
  regionName: string | null
  office: string | null
  officeName: string | null
  purpose: string | null
  basis: string | null
  members: LeadingMember[]
  meetings: Meeting[]
}
export type LeadingGroupDraft = Omit<LeadingGroup, 'id' | 'version' | 'regionName' | 'officeName' | 'members' | 'meetings'> & { members: Omit<LeadingMember, 'id' | 'organisationName'>[] }
export type MeetingDraft = Omit<Meeting, 'id' | 'version'>
export interface Enterprise {
  id: string
  version: number
  creditCode: string
  name: string
  region: string
  regionName: string | null
  industry: string | null
  scale: string | null
  status: string
  foundedOn: string | null
  representative: string | null
  address: string | null
  phoneMasked: string | null
  source: string
}
export interface Person {
  id: string
  version: number
  name: string
  region: string
  regionName: string | null
  citizenIdMasked: string
  phoneMasked: string | null
  employer: string | null
  source: string
}
export interface Import {
  id: string
  kind: string
  file: string
  state: 'CHECKED' | 'APPLIED' | 'GIVEN_UP'
  actor: string
  at: string
  columns: string[]
  rows: number
  wrong: number
  added: number
  changed: number
}
export interface ImportRow {
  id: string
  line: number
  action: 'ADD' | 'CHANGE' | 'WRONG'
  cells: Record<string, string>
  problems: { column: string; cell: string; why: string }[]
}
export interface ImportColumn {
  key: string
  heading: string
  required: boolean
}

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
