import { onScopeDispose, ref, watch } from 'vue'
import type { Ref } from 'vue'
import { search } from './search'
import type { SearchGroup } from './search'

/** Searches a moment after the reader stops typing; the last question wins. */
export function useSearch(q: Ref<string>) {
  const groups = ref<SearchGroup[]>([])
  const state = ref<'idle' | 'searching' | 'done' | 'failed'>('idle')
  let timer = 0
  let call: AbortController | null = null

  async function ask(): Promise<void> {
    call?.abort()
    const mine = new AbortController()
    call = mine
    try {
      const found = await search(q.value.trim(), mine.signal)
      if (mine.signal.aborted) return
      groups.value = found
      state.value = 'done'
    } catch {
      if (!mine.signal.aborted) state.value = 'failed'
    }
  }

  watch(q, (text) => {
    window.clearTimeout(timer)
    call?.abort()
    if (!text.trim()) {
      groups.value = []
      state.value = 'idle'
      return
    }
    state.value = 'searching'
    timer = window.setTimeout(() => void ask(), 200)
  }, { immediate: true })

  onScopeDispose(() => {
    window.clearTimeout(timer)
    call?.abort()
  })
  return { groups, state, ask }
}
