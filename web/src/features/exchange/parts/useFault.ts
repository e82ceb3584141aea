import { useI18n } from 'vue-i18n'

/** Why something failed: the receiver's words as they are, a code of ours in the reader's language. */
export function useFault(): (fault: string) => string {
  const { t, te } = useI18n()
  return (fault) => (te(fault) ? t(fault) : fault)
}
