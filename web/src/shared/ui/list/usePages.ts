import { ref, shallowRef, watch } from 'vue'
import type { ShallowRef } from 'vue'
import { ApiProblem } from '@/shared/http/ApiProblem'
import type { Page } from '@/shared/http/http'

/** A plain list that grows by a page at a time: the first came with the page's other things, the later ones are asked for. */
export function usePages<T>(first: () => Page<T> | undefined, later: (after: string) => Promise<Page<T>>) {
  const items: ShallowRef<T[]> = shallowRef([])
  const next = ref<string | null>(null)
  const problem = shallowRef<ApiProblem | null>(null)

  async function more(): Promise<void> {
    problem.value = null
    try {
      const page = await later(next.value ?? '')
      items.value = [...items.value, ...page.items]
      next.value = page.next
    } catch (thrown) {
      problem.value = ApiProblem.of(thrown)
    }
  }
  watch(first, (page) => {
    items.value = page?.items ?? []
    next.value = page?.next ?? null
  }, { immediate: true })
  return { items, next, problem, more }
}
