import { computed, shallowRef, watch } from 'vue'
import type { Ref } from 'vue'

/** The row that the address opens: one of those on the screen, else it is asked for alone once they are there. */
export function useOpened<T extends { id: string }>(openId: Ref<string | null>, rows: Ref<T[]>, state: Ref<string>, one: (id: string) => Promise<T | null> | undefined) {
  const alone = shallowRef<T | null>(null)
  const listed = computed(() => rows.value.find((row) => row.id === openId.value) ?? null)

  watch([openId, state], async ([id]) => {
    if (id === null || state.value !== 'ready' || listed.value) return
    // Who may not see it, or asks for what is gone, sees the list without it.
    alone.value = await Promise.resolve(one(id)).catch(() => null) ?? null
  }, { immediate: true })
  return computed(() => listed.value ?? (alone.value?.id === openId.value ? alone.value : null))
}
