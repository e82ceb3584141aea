import { useI18n } from 'vue-i18n'
import type { Reason } from '../ledger.api'

/** Why a light is what it is, as sentences. */
export function useReasons() {
  const { t, te } = useI18n()
  return (reason: Reason): string => {
    const values = reason.code === 'in-check' ? [t(`ledger.stage.${reason.arguments[0] ?? ''}`)] : reason.arguments
    const key = `ledger.reason.${reason.code}`
    return te(key) ? t(key, values) : reason.code
  }
}
