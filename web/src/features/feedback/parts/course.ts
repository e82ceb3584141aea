import { useI18n } from 'vue-i18n'
import { useDoer } from '@/shared/ui/doer'
import type { TimelineEntry } from '@/shared/ui/Timeline.vue'
import type { Recorded } from '../feedback.api'

const TONES: Record<string, TimelineEntry['tone']> = { Given: 'near', Closed: 'on-time', Released: 'on-time', Published: 'on-time', Appealed: 'paused', Returned: 'late', Proposed: 'late', Ordered: 'near', SetAside: 'paused', Ended: 'on-time' }
const SAID = ['reason', 'findings', 'done', 'words', 'answer', 'text']

/** The journal's records as a timeline, newest first. */
export function useCourse(kind: 'event' | 'consultationEvent' | 'concentrationEvent') {
  const { t, te } = useI18n()
  const doer = useDoer()
  const word = (value: unknown) => (typeof value === 'string' ? value : '')

  function detail(one: Recorded): string | null {
    if (one.type === 'Closed') return te(`feedback.closing.${word(one.payload.reason)}`) ? t(`feedback.closing.${word(one.payload.reason)}`) : null
    const branch = word(one.payload.branch)
    const said = SAID.map((key) => word(one.payload[key])).find((found) => found !== '') ?? ''
    return [branch ? t(`feedback.branch.${branch}`) : '', said].filter(Boolean).join('  ') || null
  }
  return (records: Recorded[]): TimelineEntry[] =>
    [...records].reverse().map((one) => ({
      id: String(one.version),
      at: one.at,
      title: te(`feedback.${kind}.${one.type}`) ? t(`feedback.${kind}.${one.type}`) : one.type,
      actor: doer(one),
      detail: detail(one),
      tone: TONES[one.type],
      sequence: one.version,
    }))
}
