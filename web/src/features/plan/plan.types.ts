/** What the server says about plans. */
export type Status = 'IMPORTED' | 'CONFIRMED' | 'ISSUED' | 'WITHDRAWN'
export type ImportState = 'WAITING' | 'READING' | 'DONE' | 'FAILED' | 'CANCELLED' | 'RELEASED'
export type OwnerRole = 'LEAD' | 'JOINT_LEAD' | 'SUPPORT' | 'SHARE' | 'IMPLEMENT' | 'SUPERVISE' | 'RESPONSIBLE'
export type DeadlineKind = 'DATE' | 'MONTH' | 'CONTINUING' | 'RECURRING' | 'RELATIVE'
export type Strength = 'MUST' | 'SHOULD' | 'COULD'
export type OpenKind = 'NO_OWNER' | 'INFERRED_LEAD'
export type CorrectionKind = 'CHANGE' | 'SPLIT' | 'MERGE' | 'ADD' | 'REMOVE'
export type Severity = 'ERROR' | 'WARNING' | 'HINT'
export type Verdict = 'ACCEPTED' | 'IGNORED' | 'OPEN'
export type Every = 'WEEK' | 'MONTH' | 'QUARTER'
export type ProgrammePart = 'MASTER' | 'SPECIAL' | 'LIST'
export type Change = 'SAME' | 'CHANGED' | 'ADDED' | 'REMOVED'
export type DifferingPart = 'TEXT' | 'FIELD' | 'OWNERS' | 'DEADLINE' | 'TARGETS'

export interface ImportRow {
  id: string
  name: string
  size: number
  state: ImportState
  /** The page or row being read. */
  place: string
  by: string
  created: string
  finished: string | null
  code: string | null
  error: string | null
  plans: string[]
}

export interface PlanRow {
  id: string
  version: number
  title: string
  number: string | null
  issuer: string | null
  region: string
  status: Status
  edition: number
  tasks: number
  open: number
  corrected: number
  dated: string | null
  issuedOn: string | null
  findings: number
}

export interface PlanHead {
  title: string
  number: string | null
  issuer: string | null
  date: string | null
  region: string
}

export interface Rhythm {
  every: Every
  day: number
}

export interface PartRow {
  number: number | null
  title: string
  measures: number
  safeguards: number
  rows: number
  tables: number
  fromLine: number
}

export interface Detail {
  id: string
  version: number
  head: PlanHead
  status: Status
  edition: number
  family: string
  tasks: number
  open: Partial<Record<OpenKind, number>>
  accepted: number
  corrected: number
  issuedOn: string | null
  rhythm: Rhythm | null
  master: string | null
  part: ProgrammePart | null
  source: { id: string; name: string; size: number; by: string; created: string } | null
  parts: PartRow[]
  programme: PlanRow[]
  editions: PlanRow[]
}

export interface Span {
  fromLine: number
  fromColumn: number
  toLine: number
  toColumn: number
}

export interface Owner {
  role: OwnerRole
  raw: string
  name: string
  organisation: string | null
  group: boolean
  inferred: boolean
  open: boolean
}

export interface Deadline {
  kind: DeadlineKind
  due: string | null
  raw: string
  scope: string
  inferredYear: boolean
}

export interface Target {
  raw: string
  subject: string
  comparator: string
  value: string
  unit: string
  condition: string
  place: string
  baseline: string | null
  due: string | null
  strength: Strength
}

/** A task as it is sent; without an id it is a new one. */
export interface TaskDraft {
  id: string | null
  no: string
  title: string
  text: string
  field: string
  direction: string
  owners: Owner[]
  deadline: Deadline | null
  milestones: Deadline[]
  targets: Target[]
  strength: Strength
}

export interface Task extends TaskDraft {
  id: string
  ownersRaw: string
  source: Span | null
}

export interface Settled {
  reason: string
  by: string
  at: string
}

export interface TaskRow {
  task: Task
  open: OpenKind | null
  accepted: Settled | null
  /** The number of the correction that made it what it is. */
  correction: number | null
  /** The measure in the body that a list's row stands for. */
  body: Span | null
}

export interface Made {
  no: number
  kind: CorrectionKind
  before: Task[]
  after: Task[]
  position: number
  note: string
  by: string
  at: string
  undone: boolean
}

export interface Tasks {
  version: number
  tasks: TaskRow[]
  corrections: Made[]
}

export interface TextLines {
  first: number
  lines: string[]
  places: string[] | null
  start: number
  end: number
}

export interface Finding {
  no: number
  rule: string
  severity: Severity
  message: string
  subject: string
  spans: Span[]
  judgement: (Settled & { verdict: Verdict }) | null
}

export interface HistoryEntry {
  version: number
  type: string
  kind: string
  at: string
  by: string
  about: string
  reason: string
  count: number
}

export interface Pair {
  change: Change
  before: Task | null
  after: Task | null
  parts: DifferingPart[]
  likeness: number
}
export interface Comparison {
  before: { id: string; title: string }
  after: { id: string; title: string }
  pairs: Pair[]
}

export interface LinkEnd {
  plan: string
  planTitle: string
  task: string
  no: string
  title: string
  text: string
}
export interface LinkRow {
  id: string | null
  kind: 'UPPER' | 'EARLIER'
  likeness: number
  own: LinkEnd
  other: LinkEnd
  inward: boolean
  by: string | null
}

export interface BasisRow {
  id: string
  title: string
  number: string | null
  dated: string | null
  link: string | null
  note: string
  plans: number
  citations: number
}
export interface Citation {
  plan: string
  planTitle: string
  line: number
}
