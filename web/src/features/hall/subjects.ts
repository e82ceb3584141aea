import { useI18n } from 'vue-i18n'
import { named } from '@/shared/i18n/names'
import type { SubjectKind, Tally } from './work.api'

interface Subject {
  kind: SubjectKind
  key: string
  name: string
}
export type SubjectRow<T extends Subject> = T & { id: string }

/** How windows, teams and staff are called, and what was measured of them in words. */
export function useSubjects() {
  const { t, n } = useI18n()
  const title = (one: Subject) => (one.kind === 'WINDOW' ? `${t('hall.window', { n: one.key })} · ${named(one.name)}` : named(one.name) || t('hall.work.unnamed'))
  const rowId = (one: Subject) => `${one.kind}-${one.key}`
  /** Minutes on average; nothing where nobody was called. */
  const wait = (tally: Tally) => (tally.called ? t('hall.tally.minutes', { n: n(Math.round(tally.waited / tally.called)) }) : '')
  const figures = (tally: Tally): [string, string][] => [
    [t('hall.tally.served'), n(tally.served)],
    [t('hall.tally.missed'), n(tally.missed)],
    [t('hall.tally.wait'), wait(tally)],
    [t('hall.tally.registered'), n(tally.registered)],
    [t('hall.tally.accepted'), n(tally.accepted)],
    [t('hall.tally.decided'), n(tally.decided)],
    [t('hall.tally.inTime'), n(tally.inTime)],
    [t('hall.tally.late'), n(tally.late)],
    [t('hall.tally.returned'), n(tally.returned)],
    [t('hall.tally.reviews'), n(tally.reviews)],
    [t('hall.tally.good'), n(tally.good)],
    [t('hall.tally.bad'), n(tally.bad)],
  ]
  return { title, rowId, wait, figures }
}
