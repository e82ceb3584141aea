import { computed, ref } from 'vue'
import type { Column } from './dataList'

/** Which columns are shown; remembered for each list on this device. */
export function useColumns<T>(name: string, columns: () => Column<T>[]) {
  const store = `yingshu.columns.${name}`
  const kept = ref<Record<string, boolean>>(read(store))

  const isShown = (column: Column<T>) => kept.value[column.key] ?? !column.optional
  const shown = computed(() => columns().filter((column, index) => index === 0 || isShown(column)))

  function show(key: string, on: boolean): void {
    kept.value = { ...kept.value, [key]: on }
    localStorage.setItem(store, JSON.stringify(kept.value))
  }
  function reset(): void {
    kept.value = {}
    localStorage.removeItem(store)
  }
  return { shown, isShown, show, reset }
}

function read(store: string): Record<string, boolean> {
  try {
    return JSON.parse(localStorage.getItem(store) ?? '{}') as Record<string, boolean>
  } catch {
    return {}
  }
}
