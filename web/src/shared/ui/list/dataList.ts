import type { RouteLocationRaw } from 'vue-router'
import type { Page } from '@/shared/http/http'

/** A column; its cell is `value(row)` as text, or the slot `cell-<key>`. The first column opens the row. */
export interface Column<T> {
  key: string
  label: string
  value?: (row: T) => string | number | null | undefined
  /** A CSS width; the others share what is left. */
  width?: string
  align?: 'left' | 'right' | 'center'
  /** The server sorts by it when the query says sort=<key> or sort=-<key>. */
  sort?: boolean
  /** Hidden until the reader turns it on. */
  optional?: boolean
  /** Codes and numbers of documents. */
  mono?: boolean
  /** Long texts run over several lines instead of being cut. */
  wrap?: boolean
}

export interface Option {
  value: string
  label: string
}

/** A filter; its value stands in the address under its key. A period has two: <key>From and <key>To. */
export interface Filter {
  key: string
  label: string
  kind: 'text' | 'choice' | 'many' | 'period'
  options?: Option[]
  /** Stands in the bar at all times; others are added by the reader. */
  always?: boolean
}

export type ListQuery = Record<string, string | string[]>

/** Brings a page: the filters and `sort` of the address, with `after` (where it goes on) and `size`. */
export type Loader<T> = (query: ListQuery & { after?: string; size: string }, signal: AbortSignal) => Promise<Page<T>>

export type RowLink<T> = (row: T) => RouteLocationRaw

/** The names in the address that a filter uses. */
export function namesOf(filter: Filter): string[] {
  return filter.kind === 'period' ? [`${filter.key}From`, `${filter.key}To`] : [filter.key]
}

export interface Chip {
  key: string
  label: string
  names: string[]
}

/** What is filtered by now, in words. */
export function chipsOf(filters: Filter[], query: ListQuery): Chip[] {
  return filters.flatMap((filter) => {
    const names = namesOf(filter).filter((name) => query[name] !== undefined)
    if (names.length === 0) return []
    const label = filter.kind === 'period'
      ? namesOf(filter).map((name) => query[name] ?? '…').join(' → ')
      : [query[filter.key] ?? []].flat().map((value) => filter.options?.find((one) => one.value === value)?.label ?? value).join(' / ')
    return [{ key: filter.key, label: `${filter.label}: ${label}`, names }]
  })
}
