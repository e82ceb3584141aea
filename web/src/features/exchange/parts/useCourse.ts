import { useI18n } from 'vue-i18n'
import { named } from '@/shared/i18n/names'
import { useDoer } from '@/shared/ui/doer'
import type { TimelineEntry } from '@/shared/ui/Timeline.vue'
import type { Recorded } from '../sharing.api'

const SAID = ['reason', 'basis', 'words', 'terms']
const TONES: Record<string, TimelineEntry['tone']> = { Granted: 'on-time', Mounted: 'on-time', Refused: 'late', Disputed: 'late', Returned: 'near', Ordered: 'near', Unmounted: 'paused', Withdrawn: 'paused', Upheld: 'paused' }

/** What happened to data or to a request, newest first. */
export function useCourse() {
  const { t, te } = useI18n()
  const doer = useDoer()
  return (records: Recorded[]): TimelineEntry[] =>
    [...records].reverse().map((one) => ({
      id: String(one.version),
      at: one.at,
      title: te(`exchange.happened.${one.type}`) ? t(`exchange.happened.${one.type}`) : one.type,
      actor: one.name === 'packs' ? t('exchange.packs') : named(doer(one)),
      detail: SAID.map((key) => one.payload[key]).find((said): said is string => typeof said === 'string' && said !== '') ?? null,
      tone: TONES[one.type],
      sequence: one.version,
    }))
}
