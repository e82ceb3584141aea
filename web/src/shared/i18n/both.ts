import { useI18n } from 'vue-i18n'

/** Chooses the reader's language of a text that has both. */
export function useBoth(): (text: { zh: string; en: string } | null | undefined) => string {
  const { locale } = useI18n()
  return (text) => (text ? (locale.value.startsWith('en') && text.en ? text.en : text.zh) : '')
}
