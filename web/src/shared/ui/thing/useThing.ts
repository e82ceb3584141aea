import { shallowRef, watch } from 'vue'
import { useRoute } from 'vue-router'
import { ApiProblem } from '@/shared/http/ApiProblem'

/**
 * What a page or a part shows: brought when it appears, and anew when what is asked for changes. The last question wins; what was shown stays
 * until its answer is there. Nothing is brought while nothing is asked for.
 */
export function useThing<T, Q = true>(bring: (asked: Q) => Promise<T>, asked: () => Q | undefined = () => true as Q) {
  const thing = shallowRef<T | null>(null)
  const problem = shallowRef<ApiProblem | null>(null)
  let last = 0

  async function load(): Promise<void> {
    const question = asked()
    if (question === undefined) return
    const mine = ++last
    problem.value = null
    try {
      const brought = await bring(question)
      if (mine === last) thing.value = brought
    } catch (thrown) {
      if (mine === last) problem.value = ApiProblem.of(thrown)
    }
  }
  /** Shows what a command answered with. */
  function take(after: unknown): void {
    last++
    thing.value = after as T
  }
  watch(asked, load, { immediate: true })
  return { thing, problem, load, take }
}

/** What the address of this page names; nothing once another page is on. */
export function useParam(name = 'id'): () => string | undefined {
  const route = useRoute()
  const page = route.name
  return () => (route.name === page && route.params[name] ? String(route.params[name]) : undefined)
}
