import { useI18n } from 'vue-i18n'
import { named } from '@/shared/i18n/names'
import { said, useRecords } from '@/shared/ui/course'
import { useDoer } from '@/shared/ui/doer'

/** What happened to data or to a request. */
export function useCourse() {
  const { t } = useI18n()
  const doer = useDoer()
  return useRecords({
    happened: 'exchange.happened',
    tones: { Granted: 'on-time', Mounted: 'on-time', Refused: 'late', Disputed: 'late', Returned: 'near', Ordered: 'near', Unmounted: 'paused', Withdrawn: 'paused', Upheld: 'paused' },
    detail: (one) => said(one, ['reason', 'basis', 'words', 'terms']) || null,
    actor: (one) => (one.name === 'packs' ? t('exchange.packs') : named(doer(one))),
  })
}
