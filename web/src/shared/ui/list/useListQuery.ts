import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import type { LocationQueryRaw } from 'vue-router'
import { namesOf } from './dataList'
import type { Filter, ListQuery } from './dataList'

/** The list's state in the address bar, so that a link reproduces the view: filters, sort and the open row. */
export function useListQuery(filters: () => Filter[]) {
  const route = useRoute()
  const router = useRouter()
  const own = computed(() => ['sort', ...filters().flatMap(namesOf)])

  const query = computed<ListQuery>(() => {
    const found: ListQuery = {}
    for (const name of own.value) {
      const value = route.query[name]
      if (Array.isArray(value)) found[name] = value.filter((one) => one !== null)
      else if (value) found[name] = value
    }
    return found
  })
  const openId = computed(() => (typeof route.query.open === 'string' ? route.query.open : null))

  function change(changes: Record<string, string | string[] | undefined>): Promise<unknown> {
    const next: LocationQueryRaw = { ...route.query }
    for (const [name, value] of Object.entries(changes)) {
      if (value === undefined || value.length === 0) delete next[name]
      else next[name] = value
    }
    return router.replace({ query: next })
  }

  /** Only this and nothing else of the list's own. */
  function replaceAll(to: ListQuery): Promise<unknown> {
    return change({ ...Object.fromEntries(own.value.map((name) => [name, undefined])), ...to })
  }

  return { query, openId, change, replaceAll }
}
