import { computed } from 'vue'
import { useParam, useThing } from './useThing'

interface Story<T, R> {
  detail: T
  records: R[]
}

/** The thing that the address names, with its course from the journal. After a command its answer is shown, and the course brought anew. */
export function useStory<T extends { id: string }, R>(bring: (id: string) => Promise<T>, history: (id: string) => Promise<R[]>) {
  const { thing: story, problem, load, take: show } = useThing<Story<T, R>, string>(async (id) => {
    const [detail, records] = await Promise.all([bring(id), history(id)])
    return { detail, records } as Story<T, R>
  }, useParam())
  const detail = computed(() => story.value?.detail ?? null)
  const records = computed(() => story.value?.records ?? [])

  async function take(answer: unknown): Promise<void> {
    const after = answer as T
    show({ detail: after, records: records.value })
    const course = await history(after.id).catch(() => records.value)
    if (detail.value === after) show({ detail: after, records: course })
  }
  return { detail, records, problem, load, take }
}
