import { useI18n } from 'vue-i18n'
import { named } from '@/shared/i18n/names'

/** Laws with their articles in one line. */
export function useBasis(): (all: { text: string; article: string }[]) => string {
  const { t } = useI18n()
  return (all) => all.map((one) => t(one.article ? 'matter.portal.law' : 'matter.portal.wholeLaw', { law: named(one.text), article: named(one.article) })).join(t('ui.list'))
}
