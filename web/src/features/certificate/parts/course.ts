import { useI18n } from 'vue-i18n'
import { said, useRecords } from '@/shared/ui/course'

/** What happened to a certificate. */
export function useCourse() {
  const { t } = useI18n()
  return useRecords({
    happened: 'certificate.event',
    tones: { Signed: 'on-time', Resumed: 'on-time', Suspended: 'paused', Revoked: 'late', Expired: 'near', Changed: 'near' },
    detail: (one) => {
      const ground = said(one, ['ground'])
      return [ground ? t(`certificate.ground.${ground}`) : '', said(one, ['reason']), said(one, ['basis'])].filter(Boolean).join('  ') || null
    },
  })
}
