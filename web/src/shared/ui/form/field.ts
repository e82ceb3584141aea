import type { Option } from '@/shared/ui/list/dataList'

export type Values = Record<string, unknown>

/** A field of a command's form. */
export interface Field {
  key: string
  kind: 'text' | 'area' | 'date' | 'number' | 'choice' | 'many' | 'yes' | 'unit' | 'units' | 'rows'
  label: string
  help?: string
  required?: boolean
  options?: Option[]
  /** Printed behind the field. */
  unit?: string
  initial?: unknown
  /** Of rows: their fields. */
  columns?: Field[]
  /** Not asked otherwise. */
  when?: (values: Values) => boolean
}

const EMPTY: Partial<Record<Field['kind'], () => unknown>> = {
  units: () => [],
  rows: () => [],
  many: () => [],
  text: () => '',
  area: () => '',
}

export function initialOf(fields: Field[]): Values {
  return Object.fromEntries(fields.map((field) => [field.key, structuredCopy(field.initial ?? EMPTY[field.kind]?.() ?? null)]))
}

function structuredCopy(value: unknown): unknown {
  return value !== null && typeof value === 'object' ? JSON.parse(JSON.stringify(value)) : value
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0) || (typeof value === 'string' && value.trim() === '')
}

/** The keys of required fields that hold nothing. */
export function missing(fields: Field[], values: Values): string[] {
  return fields.filter((field) => field.required && (field.when?.(values) ?? true) && isEmpty(values[field.key])).map((field) => field.key)
}

/** What is sent: fields that are not asked are left out, empty ones are null. */
export function bodyOf(fields: Field[], values: Values): Values {
  const body: Values = {}
  for (const field of fields) {
    if (!(field.when?.(values) ?? true)) continue
    const value = values[field.key]
    body[field.key] = value === '' ? null : field.kind === 'rows' && Array.isArray(value) ? value.map((row: Values) => bodyOf(field.columns ?? [], row)) : value
  }
  return body
}
