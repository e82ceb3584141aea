import { named } from '@/shared/i18n/names'
import { said, useRecords } from '@/shared/ui/course'
import { useDoer } from '@/shared/ui/doer'

/** What happened to a purchase. */
export function useCourse() {
  const doer = useDoer()
  return useRecords({
    happened: 'market.happened',
    tones: { Awarded: 'on-time', Delivered: 'on-time', Extended: 'near', Unfilled: 'paused', Cancelled: 'paused' },
    detail: (one) => said(one, ['reason', 'words', 'seed']) || null,
    actor: (one) => named(doer(one)),
  })
}
