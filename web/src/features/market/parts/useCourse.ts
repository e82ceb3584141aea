import { useI18n } from 'vue-i18n'
import { named } from '@/shared/i18n/names'
import type { TimelineEntry } from '@/shared/ui/Timeline.vue'
import type { Recorded } from '../market.api'

const TONES: Record<string, TimelineEntry['tone']> = { Awarded: 'on-time', Delivered: 'on-time', Extended: 'near', Unfilled: 'paused', Cancelled: 'paused' }

/** What happened to a purchase, newest first. */
export function useCourse() {
  const { t, te } = useI18n()
  return (records: Recorded[]): TimelineEntry[] =>
    [...records].reverse().map((one) => ({
      id: String(one.version),
      at: one.at,
      title: te(`market.happened.${one.type}`) ? t(`market.happened.${one.type}`) : one.type,
      actor: one.actor === 'market' ? t('market.system') : named(one.name),
      detail: ['reason', 'words', 'seed'].map((key) => one.payload[key]).find((said): said is string => typeof said === 'string' && said !== '') ?? null,
      tone: TONES[one.type],
      sequence: one.version,
    }))
}
