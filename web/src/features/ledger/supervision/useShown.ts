import { ref, shallowRef, watch } from 'vue'
import { useRoute } from 'vue-router'
import { ApiProblem } from '@/shared/http/ApiProblem'
import type { Shown } from '../supervision.api'

/** The thing whose id stands in the address. */
export function useShown<T>(bring: (id: string) => Promise<Shown<T>>) {
  const route = useRoute()
  const shown = shallowRef<Shown<T> | null>(null)
  const problem = ref<ApiProblem | null>(null)

  async function load(): Promise<void> {
    const id = String(route.params.id)
    problem.value = null
    try {
      const brought = await bring(id)
      if (id === route.params.id) shown.value = brought
    } catch (thrown) {
      problem.value = ApiProblem.of(thrown)
    }
  }
  watch(() => route.params.id, (id) => id && load(), { immediate: true })
  const take = (after: unknown) => (shown.value = after as Shown<T>)
  return { shown, problem, load, take }
}
