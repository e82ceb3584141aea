import { computed, ref, watch } from 'vue'
import { can } from '@/shared/access/access'
import { useParam, useThing } from '@/shared/ui/thing/useThing'
import { bulletin as bring } from '../bulletin.api'
import type { Bulletin, Face, Section, Words } from '../bulletin.api'

/** The bulletin of the address with what is being written in it, which outlives a reload. */
export function useBulletin() {
  const { thing: shown, problem, load, take: show } = useThing(bring, useParam())
  const face = ref<Face | null>(null)
  const sections = ref<Section[]>([])

  const draft = computed(() => shown.value?.bulletin.status === 'DRAFT' && can('ledger:bulletin'))
  const words = computed<Words | null>(() => face.value && { ...face.value, sections: sections.value.map(({ key, heading, text, shown: seen }) => ({ key, heading, text, shown: seen })) })
  const saved = computed(() => JSON.stringify([face.value, sections.value]) === JSON.stringify([shown.value?.bulletin.face, shown.value?.bulletin.sections]))
  /** As it will be once it is saved. */
  const written = computed<Bulletin | null>(() => (shown.value && face.value ? { ...shown.value.bulletin, face: face.value, sections: sections.value } : null))
  const place = () => `ys.bulletin.${shown.value?.id}.${shown.value?.version}`

  watch(shown, (now) => {
    if (!now) return
    face.value = now.bulletin.face
    sections.value = now.bulletin.sections
    const kept = sessionStorage.getItem(place())
    if (kept && draft.value) [face.value, sections.value] = JSON.parse(kept) as [Face, Section[]]
  }, { flush: 'sync' })
  function take(after: unknown): void {
    sessionStorage.removeItem(place())
    show(after)
  }
  watch([face, sections], () => {
    if (!draft.value) return
    if (saved.value) sessionStorage.removeItem(place())
    else sessionStorage.setItem(place(), JSON.stringify([face.value, sections.value]))
  })
  return { shown, problem, face, sections, words, saved, written, draft, load, take }
}
