import { onMounted, ref } from 'vue'
import type { Ref } from 'vue'
import { ApiProblem } from '@/shared/http/ApiProblem'

/** One thing that a part shows, asked for when the part appears. */
export function useThing<T>(ask: () => Promise<T>) {
  const thing = ref(null) as Ref<T | null>
  const problem = ref<ApiProblem | null>(null)

  async function load(): Promise<void> {
    problem.value = null
    try {
      thing.value = await ask()
    } catch (thrown) {
      problem.value = ApiProblem.of(thrown)
    }
  }
  onMounted(load)
  return { thing, problem, load }
}
