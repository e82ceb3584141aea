import type { Page } from '@/shared/http/http'
import type { ListQuery } from '@/shared/ui/list/dataList'

type Sortable = string | number | null | undefined

/**
 * A list that came whole, as a page of it: searched by `q`, filtered by keys of the same name, sorted by `sort`. What has no value comes last,
 * whichever way.
 */
export function pageOf<T>(rows: T[], query: ListQuery, words: (row: T) => string, by: Record<string, (row: T) => Sortable>, filters: string[]): Page<T> {
  const text = String(query.q ?? '').trim().toLowerCase()
  const items = rows.filter((row) => words(row).toLowerCase().includes(text) && filters.every((key) => query[key] === undefined || String(by[key]?.(row)) === query[key]))
  const sort = String(query.sort ?? '')
  const key = sort.replace(/^-/, '')
  const value = by[key]
  if (value) items.sort((one, other) => compare(value(one), value(other), sort.startsWith('-')))
  return { items, next: null, total: items.length }
}

function compare(one: Sortable, other: Sortable, down: boolean): number {
  if (one === null || one === undefined || other === null || other === undefined) return Number(one === null || one === undefined) - Number(other === null || other === undefined)
  const order = typeof one === 'number' && typeof other === 'number' ? one - other : String(one).localeCompare(String(other), 'zh')
  return down ? -order : order
}
