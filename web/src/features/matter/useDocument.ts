import { useI18n } from 'vue-i18n'
import { named } from '@/shared/i18n/names'
import type { Cited, RuleRow } from './matter.types'

/** What a table rests on, in words: the document with its place and date, the law with its article, or that it is configuration. */
export function useDocument() {
  const { t } = useI18n()
  return ({ cited, source }: { cited: Cited; source: RuleRow['source'] }): string => {
    if (cited.source === 'configuration') return t('matter.configuration')
    if (source) return [named(source.title), named(source.place), source.date].filter(Boolean).join(' · ')
    const [law, article] = cited.where.split(/ (?=\S+$)/)
    return article ? t('matter.portal.law', { law: named(law), article: named(article) }) : named(cited.where)
  }
}
