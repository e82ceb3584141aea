import type { Option } from '@/shared/ui/list/dataList'

export type Values = Record<string, unknown>

/** A file that was sent already. */
export interface FileRef {
  file: string
  name: string
}

/** What a figure is reported for. */
export interface Goal {
  id: string
  text: string
  unit: string
}

/** A field of a command's form. */
export interface Field {
  key: string
  kind: 'text' | 'area' | 'date' | 'number' | 'percent' | 'choice' | 'many' | 'yes' | 'files' | 'photos' | 'unit' | 'units' | 'rows' | 'figures'
  label: string
  help?: string
  required?: boolean
  options?: Option[]
  /** Printed in a number's field. */
  unit?: string
  initial?: unknown
  /** Of rows: their fields. */
  columns?: Field[]
  /** Of figures: what is measured. */
  goals?: Goal[]
  /** Not asked otherwise. */
  when?: (values: Values) => boolean
}

const EMPTY: Partial<Record<Field['kind'], () => unknown>> = {
  area: () => '',
  figures: () => [],
  files: () => [],
  many: () => [],
  percent: () => 0,
  photos: () => [],
  rows: () => [],
  text: () => '',
  units: () => [],
}

export function initialOf(fields: Field[]): Values {
  return Object.fromEntries(fields.map((field) => [field.key, structuredCopy(field.initial ?? EMPTY[field.kind]?.() ?? null)]))
}

function structuredCopy(value: unknown): unknown {
  return value !== null && typeof value === 'object' ? JSON.parse(JSON.stringify(value)) : value
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0) || (typeof value === 'string' && value.trim() === '')
}

/** Two or three answers stand side by side; more are a list. */
export const isFew = (field: Field) => field.kind === 'choice' && (field.options?.length ?? 0) <= 3

/** Several controls under one label: the label names the group, not one of them. */
export const isGroup = (field: Field) => isFew(field) || ['figures', 'files', 'photos', 'rows'].includes(field.kind)

const asked = (field: Field, values: Values) => field.when?.(values) ?? true
const rowsOf = (field: Field, value: unknown) => (field.kind === 'rows' && Array.isArray(value) ? (value as Values[]) : [])

/** The keys of fields that lack what is required of them, in their rows too. */
export function missing(fields: Field[], values: Values): string[] {
  return fields
    .filter((field) => asked(field, values))
    .filter((field) => {
      const value = values[field.key]
      return (field.required && isEmpty(value)) || rowsOf(field, value).some((row) => missing(field.columns ?? [], row).length > 0)
    })
    .map((field) => field.key)
}

/** What is sent: fields that are not asked are left out, empty ones are null. */
export function bodyOf(fields: Field[], values: Values): Values {
  const body: Values = {}
  for (const field of fields.filter((one) => asked(one, values))) {
    const value = values[field.key]
    body[field.key] = value === '' ? null : field.kind === 'rows' ? rowsOf(field, value).map((row) => bodyOf(field.columns ?? [], row)) : value
  }
  return body
}
