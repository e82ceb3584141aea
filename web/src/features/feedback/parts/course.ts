import { useI18n } from 'vue-i18n'
import type { Schemas } from '@/shared/api/api'
import { said, useRecords } from '@/shared/ui/course'

const SAID = ['reason', 'findings', 'done', 'words', 'answer', 'text']

/** What happened to a review, a consultation or a concentration. */
export function useCourse(kind: 'event' | 'consultationEvent' | 'concentrationEvent') {
  const { t, te } = useI18n()

  function detail(one: Schemas['journal.Recorded']): string | null {
    const closing = `feedback.closing.${said(one, ['reason'])}`
    if (one.type === 'Closed') return te(closing) ? t(closing) : null
    const branch = said(one, ['branch'])
    return [branch ? t(`feedback.branch.${branch}`) : '', said(one, SAID)].filter(Boolean).join('  ') || null
  }
  return useRecords({
    happened: `feedback.${kind}`,
    tones: { Given: 'near', Closed: 'on-time', Released: 'on-time', Published: 'on-time', Appealed: 'paused', Returned: 'late', Proposed: 'late', Ordered: 'near', SetAside: 'paused', Ended: 'on-time' },
    detail,
  })
}
