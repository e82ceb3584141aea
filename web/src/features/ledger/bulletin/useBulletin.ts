import { computed, ref, shallowRef, watch } from 'vue'
import { useRoute } from 'vue-router'
import { can } from '@/shared/access/access'
import { ApiProblem } from '@/shared/http/ApiProblem'
import { bulletin as bring } from '../bulletin.api'
import type { Bulletin, Face, Section, ShownBulletin, Words } from '../bulletin.api'

/** The bulletin of the address with what is being written in it, which outlives a reload. */
export function useBulletin() {
  const route = useRoute()
  const shown = shallowRef<ShownBulletin | null>(null)
  const problem = ref<ApiProblem | null>(null)
  const face = ref<Face | null>(null)
  const sections = ref<Section[]>([])

  const draft = computed(() => shown.value?.bulletin.status === 'DRAFT' && can('ledger:bulletin'))
  const words = computed<Words | null>(() => face.value && { ...face.value, sections: sections.value.map(({ key, heading, text, shown: seen }) => ({ key, heading, text, shown: seen })) })
  const saved = computed(() => JSON.stringify([face.value, sections.value]) === JSON.stringify([shown.value?.bulletin.face, shown.value?.bulletin.sections]))
  /** As it will be once it is saved. */
  const written = computed<Bulletin | null>(() => (shown.value && face.value ? { ...shown.value.bulletin, face: face.value, sections: sections.value } : null))
  const place = () => `ys.bulletin.${shown.value?.id}.${shown.value?.version}`

  function take(after: unknown): void {
    if (shown.value) sessionStorage.removeItem(place())
    shown.value = after as ShownBulletin
    face.value = shown.value.bulletin.face
    sections.value = shown.value.bulletin.sections
  }
  async function load(): Promise<void> {
    const id = String(route.params.id)
    problem.value = null
    try {
      const brought = await bring(id)
      if (id !== route.params.id) return
      shown.value = null
      take(brought)
      const kept = sessionStorage.getItem(place())
      if (kept && draft.value) [face.value, sections.value] = JSON.parse(kept) as [Face, Section[]]
    } catch (thrown) {
      problem.value = ApiProblem.of(thrown)
    }
  }
  watch([face, sections], () => {
    if (!draft.value) return
    if (saved.value) sessionStorage.removeItem(place())
    else sessionStorage.setItem(place(), JSON.stringify([face.value, sections.value]))
  })
  watch(() => route.params.id, (id) => id && load(), { immediate: true })
  return { shown, problem, face, sections, words, saved, written, draft, load, take }
}
