import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { useSession } from '@/shared/access/session.store'
import { useThing } from '@/shared/ui/thing/useThing'
import { halls as bring } from './hall.api'

/** The hall that a page is about: the one of the address, otherwise the first of the own place. */
export function useHall() {
  const route = useRoute()
  const router = useRouter()
  const session = useSession()
  const { thing: halls, problem, load } = useThing(bring)
  const hall = computed(() => {
    const all = halls.value ?? []
    return all.find((one) => one.id === route.query.hall) ?? all.find((one) => one.region === session.current?.region.code) ?? all[0] ?? null
  })
  const choose = (changes: Record<string, string>) => router.replace({ query: { ...route.query, open: undefined, ...changes } })
  return { halls, hall, problem, load, choose }
}
