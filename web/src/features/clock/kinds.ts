import { useI18n } from 'vue-i18n'

/** What people call a kind of clock: ledger.duty.report stands under ledger.clock.duty-report in the words of its module. */
export function useKindName() {
  const { t, te } = useI18n()
  return (kind: string): string => {
    if (kind === '*') return t('clock.kind.any')
    const [module, ...rest] = kind.split('.')
    const key = rest.length ? `${module}.clock.${rest.join('-')}` : `${module}.clock.any`
    return te(key) ? t(key) : kind
  }
}
