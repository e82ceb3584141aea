import { useI18n } from 'vue-i18n'
import type { Field } from '@/shared/ui/form/field'
import { BRANCHES } from '../feedback.api'
import type { Review } from '../feedback.api'

/** The fields that each command about a review asks for. */
export function useDeeds() {
  const { t } = useI18n()
  return (deed: string, review: Review): Field[] => {
    const reason: Field = { key: 'reason', kind: 'area', label: t('feedback.field.reason'), required: true }
    switch (deed) {
      case 'verification':
        return [
          { key: 'findings', kind: 'area', label: t('feedback.field.findings'), required: true },
          { key: 'branch', kind: 'choice', label: t('feedback.field.branch'), required: true, options: BRANCHES.map((value) => ({ value, label: t(`feedback.branch.${value}`) })) },
          { key: 'measure', kind: 'area', label: t('feedback.field.measure'), when: (values) => ['LEDGER', 'CONCENTRATED'].includes(String(values.branch)) },
          { key: 'deadline', kind: 'date', label: t('feedback.field.deadline'), required: true, when: (values) => ['LEDGER', 'CONCENTRATED'].includes(String(values.branch)) },
        ]
      case 'rectification':
        return [
          { key: 'done', kind: 'area', label: t('feedback.field.done'), required: true },
          { key: 'reply', kind: 'area', label: t('feedback.field.reply'), help: t('feedback.field.replyHelp'), required: true, initial: review.rounds.at(-1)?.reply },
        ]
      case 'call-back':
        return [
          { key: 'reached', kind: 'choice', label: t('feedback.field.reached'), required: true, initial: true, options: [{ value: 'true', label: t('feedback.field.yes') }, { value: 'false', label: t('feedback.field.no') }] },
          { key: 'content', kind: 'choice', label: t('feedback.field.content'), required: true, when: (values) => values.reached === true, options: [{ value: 'true', label: t('feedback.field.yes') }, { value: 'false', label: t('feedback.field.no') }] },
          { key: 'words', kind: 'area', label: t('feedback.field.words'), required: true },
        ]
      case 'appeal-decision':
        return [
          { key: 'granted', kind: 'choice', label: t('feedback.field.granted'), required: true, options: [{ value: 'true', label: t('feedback.field.grant') }, { value: 'false', label: t('feedback.field.refuse') }] },
          reason,
        ]
      default:
        return [reason]
    }
  }
}
