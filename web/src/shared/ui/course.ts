import { useI18n } from 'vue-i18n'
import type { Schemas } from '@/shared/api/api'
import { useDoer } from './doer'
import type { TimelineEntry } from './Timeline.vue'

type Recorded = Schemas['journal.Recorded']

interface Wording {
  /** Where the words for each kind of event stand among the texts. */
  happened: string
  tones: Record<string, TimelineEntry['tone']>
  detail: (one: Recorded) => string | null
  /** Where it is not just who did it. */
  actor?: (one: Recorded) => string
}

/** The journal's records as a timeline, newest first. */
export function useRecords({ happened, tones, detail, actor }: Wording) {
  const { t, te } = useI18n()
  const doer = useDoer()
  return (records: Recorded[]): TimelineEntry[] =>
    [...records].reverse().map((one) => ({
      id: String(one.version),
      at: one.at,
      title: te(`${happened}.${one.type}`) ? t(`${happened}.${one.type}`) : one.type,
      actor: actor ? actor(one) : doer(one),
      detail: detail(one),
      tone: tones[one.type],
      sequence: one.version,
    }))
}

/** The first of some words of an event that was said; empty where none was. */
export const said = (one: Recorded, keys: string[]) => keys.map((key) => one.payload[key]).find((words): words is string => typeof words === 'string' && words !== '') ?? ''
