import { useI18n } from 'vue-i18n'
import { named } from '@/shared/i18n/names'
import { useDoer } from '@/shared/ui/doer'
import type { TimelineEntry } from '@/shared/ui/Timeline.vue'
import type { Fired, Procedure, Recorded } from '../casework.api'
import { firedText } from './fired'

const TONES: Record<string, TimelineEntry['tone']> = {
  Accepted: 'on-time', Decided: 'on-time', Finished: 'on-time', DebtFulfilled: 'on-time', PromiseKept: 'on-time', NotAccepted: 'late', Withdrawn: 'paused',
  SupplementAsked: 'near', StepReturned: 'near', Paused: 'paused', DebtFailed: 'late', RectifyAsked: 'near', PromiseRevoked: 'late', Transferred: 'near', LeftToPeople: 'near',
}
const SAID = ['text', 'reason', 'result', 'findings', 'details']

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** The journal's records as a timeline, newest first. */
export function useCourse() {
  const { t, te } = useI18n()
  const doer = useDoer()

  function titleOf(one: Recorded, how: Procedure): string {
    const key = one.type === 'Decided' ? (one.payload.granted === true ? 'Granted' : 'Refused') : one.type
    const title = te(`casework.event.${key}`) ? t(`casework.event.${key}`) : key
    const step = named(how.graph.steps.find((found) => found.id === one.payload.step)?.name)
    return step && step !== title ? t('casework.event.ofStep', { title, step }) : title
  }

  function detailOf(one: Recorded): string | null {
    const said = SAID.map((key) => text(one.payload[key])).filter((found) => found !== '')
    const rows = ((one.payload.explanation ?? []) as Fired[]).map((row) => firedText(t, row))
    const defects = ((one.payload.defects ?? []) as { name: string; text: string }[]).map((defect) => `${named(defect.name)}${t('casework.colon')}${defect.text}`)
    return [...said, ...defects, ...rows].join('\n') || null
  }

  return (records: Recorded[], how: Procedure): TimelineEntry[] =>
    [...records].reverse().map((one) => ({
      id: String(one.version),
      at: one.at,
      title: titleOf(one, how),
      actor: doer(one),
      detail: detailOf(one),
      tone: TONES[one.type],
      sequence: one.version,
    }))
}
