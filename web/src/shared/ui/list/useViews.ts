import { ref } from 'vue'
import type { ListQuery } from './dataList'

export interface View {
  name: string
  query: ListQuery
}

/** Filters saved under a name; kept for each list on this device. */
export function useViews(list: string) {
  const store = `yingshu.views.${list}`
  const views = ref<View[]>(read(store))

  function keep(changed: View[]): void {
    views.value = changed
    localStorage.setItem(store, JSON.stringify(changed))
  }
  const save = (name: string, query: ListQuery) => keep([...views.value.filter((view) => view.name !== name), { name, query }])
  const remove = (name: string) => keep(views.value.filter((view) => view.name !== name))
  return { views, save, remove }
}

function read(store: string): View[] {
  try {
    return JSON.parse(localStorage.getItem(store) ?? '[]') as View[]
  } catch {
    return []
  }
}
