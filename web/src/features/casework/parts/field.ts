import type { Option } from '@/shared/ui/list/dataList'

export type Values = Record<string, unknown>

/** A field of a command's form. */
export interface Field {
  key: string
  kind: 'text' | 'area' | 'date' | 'choice' | 'unit' | 'rows'
  label: string
  required?: boolean
  options?: Option[]
  initial?: unknown
  /** Of rows: their fields. */
  columns?: Field[]
  /** Not asked otherwise. */
  when?: (values: Values) => boolean
}

export function initialOf(fields: Field[]): Values {
  return Object.fromEntries(fields.map((field) => [field.key, field.initial ?? (field.kind === 'rows' ? [{}] : '')]))
}

export function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '') || (Array.isArray(value) && value.length === 0)
}

/** The keys of required fields that hold nothing. */
export function missing(fields: Field[], values: Values): string[] {
  return fields
    .filter((field) => (field.when?.(values) ?? true) && field.required)
    .filter((field) => {
      const value = values[field.key]
      return isEmpty(value) || (field.kind === 'rows' && (value as Values[]).some((row) => missing(field.columns ?? [], row).length > 0))
    })
    .map((field) => field.key)
}
