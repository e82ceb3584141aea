import { onScopeDispose, ref, shallowRef, watch } from 'vue'
import type { Ref } from 'vue'
import { ApiProblem } from '@/shared/http/ApiProblem'
import type { ListQuery, Loader } from './dataList'

/** The rows of a list: loads them anew when the query changes, and goes on from where the last page ended. */
export function useRows<T>(query: Ref<ListQuery>, load: () => Loader<T>, size: number) {
  const rows = shallowRef<T[]>([])
  const next = ref<string | null>(null)
  const total = ref<number | null>(null)
  const state = ref<'loading' | 'ready' | 'failed'>('loading')
  const goingOn = ref(false)
  const problem = shallowRef<ApiProblem | null>(null)
  let call: AbortController | null = null

  async function bring(after: string | null): Promise<void> {
    call?.abort()
    const mine = new AbortController()
    call = mine
    problem.value = null
    if (after === null) state.value = 'loading'
    else goingOn.value = true
    try {
      const asked = { ...query.value, size: String(size), ...(after === null ? {} : { after }) }
      const page = await load()(asked, mine.signal)
      if (mine.signal.aborted) return
      rows.value = after === null ? page.items : [...rows.value, ...page.items]
      next.value = page.next
      total.value = page.total ?? (after === null ? null : total.value)
      state.value = 'ready'
    } catch (thrown) {
      if (mine.signal.aborted) return
      problem.value = ApiProblem.of(thrown)
      // A page that does not come leaves the rows before it on the screen.
      if (after === null) state.value = 'failed'
    } finally {
      if (call === mine) goingOn.value = false
    }
  }

  const refresh = () => bring(null)
  const more = () => (next.value === null || goingOn.value ? Promise.resolve() : bring(next.value))

  watch(() => JSON.stringify(query.value), refresh, { immediate: true })
  onScopeDispose(() => call?.abort())
  return { rows, next, total, state, goingOn, problem, refresh, more }
}
