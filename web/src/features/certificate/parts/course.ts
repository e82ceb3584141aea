import { useI18n } from 'vue-i18n'
import { useDoer } from '@/shared/ui/doer'
import type { TimelineEntry } from '@/shared/ui/Timeline.vue'
import type { Recorded } from '../certificate.api'

const TONES: Record<string, TimelineEntry['tone']> = { Signed: 'on-time', Resumed: 'on-time', Suspended: 'paused', Revoked: 'late', Expired: 'near', Changed: 'near' }

/** The journal's records as a timeline, newest first. */
export function useCourse() {
  const { t, te } = useI18n()
  const doer = useDoer()
  const word = (value: unknown) => (typeof value === 'string' ? value : '')
  return (records: Recorded[]): TimelineEntry[] =>
    [...records].reverse().map((one) => {
      const ground = word(one.payload.ground)
      const said = [ground ? t(`certificate.ground.${ground}`) : '', word(one.payload.reason), word(one.payload.basis)].filter(Boolean).join('  ')
      return {
        id: String(one.version),
        at: one.at,
        title: te(`certificate.event.${one.type}`) ? t(`certificate.event.${one.type}`) : one.type,
        actor: doer(one),
        detail: said || null,
        tone: TONES[one.type],
        sequence: one.version,
      }
    })
}
