import { useI18n } from 'vue-i18n'
import { useDoer } from '@/shared/ui/doer'
import type { TimelineEntry } from '@/shared/ui/Timeline.vue'
import type { Recorded } from '../ledger.api'

const TONES: Record<string, TimelineEntry['tone']> = {
  Declined: 'late', CheckReturned: 'late', Reopened: 'late', Withdrawn: 'paused', ExtensionRequested: 'near', ExtensionRefused: 'near',
  DifficultyRaised: 'near', DifficultyHungUp: 'near', StruckOff: 'on-time', CheckPassed: 'on-time', DifficultyResolved: 'on-time', MilestoneReached: 'on-time',
}
const SAID = ['text', 'reason', 'statement', 'findings', 'note']

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
function part(payload: Record<string, unknown>, key: string): Record<string, unknown> {
  const found = payload[key]
  return found !== null && typeof found === 'object' ? (found as Record<string, unknown>) : {}
}

/** The journal's records as a timeline, newest first. */
export function useCourse() {
  const { t, te } = useI18n()
  const doer = useDoer()

  function detailOf(one: Recorded): string | null {
    const report = part(one.payload, 'report')
    if (report.text) return `${String(report.percent)}%  ${text(report.text)}`
    const person = part(one.payload, 'person')
    if (person.name) return [person.name, person.post].filter(Boolean).join(' ')
    if (one.type === 'BrokenDown') return ((one.payload.parts ?? []) as { name: string }[]).map((unit) => unit.name).join(t('ui.list'))
    const dates = one.payload.from && one.payload.to ? `${text(one.payload.from)} → ${text(one.payload.to)}` : ''
    const said = SAID.map((key) => text(one.payload[key])).find((found) => found !== '') ?? ''
    return [dates, said].filter(Boolean).join('  ') || null
  }

  return (records: Recorded[]): TimelineEntry[] =>
    [...records].reverse().map((one) => ({
      id: String(one.version),
      at: one.at,
      title: te(`ledger.event.${one.type}`) ? t(`ledger.event.${one.type}`) : one.type,
      actor: doer(one),
      detail: detailOf(one),
      tone: TONES[one.type],
      sequence: one.version,
    }))
}
