/** A text in both languages. */
export interface Both {
  zh: string
  en: string
}

export type Supply = 'APPLICANT' | 'SHARED' | 'CERTIFICATE' | 'MADE'
export type ServiceKind = 'ITEM' | 'BUNDLE'

export interface Cited {
  source: string
  where: string
  note: Both
}

export interface LimitView {
  limit: string
  place: string | null
  cited: Cited
}

export interface Option {
  value: string
  name: Both
}

export interface FieldView {
  element: string
  group: string
  name: Both
  type: string
  options: Option[]
  required: boolean
  sensitive: boolean
  when: string | null
  items: string[]
}

export interface MaterialView {
  material: string
  name: Both
  supply: Supply
  from: string | null
  fromName: Both
  tolerable: boolean
  promisable: boolean
  when: string | null
  items: string[]
}

export interface Step {
  id: string
  name: string
  kind: string
  performer: string
  after: string[]
  limit: { amount: number; unit: string } | string | null
  counted: boolean
  when: string | null
  group: string | null
}

export interface Graph {
  steps: Step[]
}

export interface ItemPart {
  version: string
  code: string
  name: Both
  department: string
  statutory: LimitView | null
  promised: LimitView | null
  certificates: string[]
  products: string[]
  after: string[]
  risk: string
  channels: string[]
  visits: number
  cost: number
  isOptional: boolean
}

export interface Question {
  name: string
  text: Both
  help: Both
  type: string
  options: Option[]
  unit: string | null
  element: string | null
  when: string | null
  value: string | null
  derived: { rule: string; output: string } | null
  picks: Record<string, string[]>
}

export interface ServiceView {
  version: string
  kind: ServiceKind
  code: string
  name: Both
  department: string
  items: ItemPart[]
  graph: Graph
  stepNames: Record<string, Both>
  form: FieldView[]
  materials: MaterialView[]
  questions: Question[]
  statutory: LimitView | null
  promised: LimitView | null
  channels: string[]
}

export interface Offer {
  version: string
  items: ItemPart[]
  graph: Graph
  stepNames: Record<string, Both>
  form: FieldView[]
  materials: MaterialView[]
  statutory: LimitView | null
  promised: LimitView | null
  open: string[]
}

export interface Validity {
  place: string
  from: string
  until: string | null
}

export interface PackItem {
  code: string
  name: Both
  department: string
  kind: string
  levels: string[]
  keywords: string[]
  basis: { text: string; article: string }[]
  conditions: Both[]
  statutory: { limit: string; validity: Validity; cited: Cited }[]
  promised: { limit: string; validity: Validity; cited: Cited }[]
  channels: string[]
  visits: number
  cost: { amount: number; basis: string; cited: Cited }
  risk: string
  faq: { question: Both; answer: Both }[]
}

export interface PackBundle {
  code: string
  name: Both
  lead: string
  items: string[]
  optional: string[]
  keywords: string[]
  scenes: Scene[]
}

export interface Scene {
  code: string
  name: Both
  answers: Record<string, unknown>
}

export interface Guide {
  service: ServiceView
  bundle: PackBundle | null
  items: Record<string, PackItem>
  sources: Record<string, { id: string; title: string; issuer: string; date: string }>
  region: string
  on: string
}

export interface Definition {
  id: string
  code: string
  number: number
  pack: string
  packVersion: string
  place: string
  current: boolean
  createdAt: string
  createdBy: string
  note: string
}

export interface ServiceDetail {
  guide: Guide
  versions: Definition[]
}

export interface ServiceRow {
  id: string
  version: string
  service: ServiceKind
  code: string
  name: Both
  department: string
  kind: string | null
  decision: string | null
  statutory: string | null
  promised: string | null
  materials: number
  visits: number
  cost: number
  channels: string[]
  items: number
  pack: string
  number: number
}

export interface Difference {
  path: string
  before: string
  after: string
}

export interface ListChecked {
  list: string
  what: string
  checked: number
  outside: { code: string; name: string; items: string[] }[]
  on: string
}

export interface Measures {
  steps: number
  fields: number
  materials: number
  visits: number
  days: string
  cost: number
}

export interface Composition {
  name: string
  items: string[]
  form: FieldView[]
  materials: MaterialView[]
  stages: { number: number; items: string[]; limit: string }[]
  graph: Graph
  before: Measures
  after: Measures
  savings: { reason: string; measure: string; subject: string | null; by: string | null; items: string[]; amount: number }[]
  criticalPath: string[]
  promised: string
  prerequisites: string[]
  expected: { expectation: { measure: string; value: number; unit: string; comparator: string; validity: Validity | null; cited: Cited }; found: number | null; kept: boolean | null }[]
  names: Record<string, Both>
  bpmn: string
}

export interface NewBundle {
  code: string
  nameZh: string
  nameEn: string
  lead: string
  items: string[]
  optional: string[]
  keywords: string[]
  bpmn: string | null
  note: string
}

export interface RuleRow {
  code: string
  name: Both
  hit: string
  inputs: number
  rows: number
  source: string
  pack: string
  number: number
}

export interface RuleColumn {
  name: string
  label: string
  type: 'TEXT' | 'NUMBER' | 'DATE' | 'YES_NO'
  options: string[]
  unit: string | null
}

export interface RuleTable {
  code: string
  name: string
  source: string
  hit: string
  inputs: RuleColumn[]
  outputs: RuleColumn[]
  rows: { id: string; when: string[]; then: string[]; where: string; note: string }[]
}

export interface TableCheck {
  gaps: { parts: { input: string; values: string }[] }[]
  clashes: { rows: string[]; parts: { input: string; values: string }[] }[]
  unreachable: string[]
  exhausted: boolean
}

export interface RuleDetail {
  name: Both
  table: RuleTable
  labels: Record<string, Both>
  options: Record<string, Option[]>
  gaps: Both[]
  cited: Cited
  check: TableCheck
  versions: Definition[]
}

export interface RuleDraftRow {
  id: string
  item: string
  rule: string
  status: 'DRAFT' | 'PUBLISHED' | 'DISCARDED'
  changedBy: string
  changedAt: string
}

export interface RuleDraft {
  id: string
  version: number
  item: string
  rule: string
  name: Both
  status: RuleDraftRow['status']
  stale: boolean
  table: RuleTable
  check: TableCheck
  labels: Record<string, Both>
  options: Record<string, Option[]>
  course: { version: number; type: string; at: string; name: string; payload: { note?: string } }[]
}

export interface DmnTrial {
  table: RuleTable
  check: TableCheck
}

export interface Judged {
  row: string
  fits: boolean | null
  decidedBy: string | null
  cell: string | null
  where: string
  note: string
}

export interface RuleDecision {
  rule: string
  outcome: { status: 'DECIDED' | 'INCOMPLETE' | 'MANUAL' | 'CONTRADICTION'; result: Record<string, unknown>; fired: string[]; missing: string[]; rows: Judged[] }
}

export interface Trial {
  subject: string
  place: string
  passed: boolean
  stage: string
  detail: string
  millis: number
  triedAt: string
}

export interface NewDelegation {
  item: string
  fromLevel: string
  toPlace: string
  toName: string
  extent: string
  document: string
  validFrom: string
  validTo: string | null
}

export interface Delegation extends NewDelegation {
  id: string
}

export interface ServiceHit {
  code: string
  kind: ServiceKind
  name: Both
  department: string
  keywords: string[]
  score: number
}

export interface Entrance {
  code: string
  name: Both
  lead: string
  items: number
  scenes: Scene[]
}
