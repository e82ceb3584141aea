import { useI18n } from 'vue-i18n'
import type { Field, Values } from '@/shared/ui/form/field'
import { ASPECTS, FINDINGS } from '../sampling.api'
import type { SampleDetail } from '../sampling.api'

const finding = (aspect: string) => `finding:${aspect}`
const note = (aspect: string) => `note:${aspect}`
const faulty = (values: Values) => ASPECTS.some((aspect) => values[finding(aspect)] === 'FAULT')

/** What can be done with a sample: the fields that each command asks for, and the body it sends. */
export function useSampleDeeds() {
  const { t } = useI18n()

  function fieldsOf(deed: string, detail: SampleDetail): Field[] {
    const due: Field = { key: 'due', kind: 'date', label: t('certificate.sample.due'), help: t('certificate.sample.dueHelp') }
    switch (deed) {
      case 'check':
        return [
          ...ASPECTS.flatMap<Field>((aspect) => {
            const told = detail.machine.filter((one) => one.aspect === aspect).map((one) => one.text)
            return [
              {
                key: finding(aspect), kind: 'choice', label: t(`certificate.aspect.${aspect}`), required: true, initial: told.length ? null : 'GOOD',
                help: told.length ? t('certificate.sample.told', { text: told.join('；') }) : t(`certificate.aspectText.${aspect}`),
                options: FINDINGS.map((value) => ({ value, label: t(`certificate.finding.${value}`) })),
              },
              {
                key: note(aspect), kind: 'area', label: t('certificate.sample.note', { aspect: t(`certificate.aspect.${aspect}`) }), required: true,
                when: (values) => values[finding(aspect)] === 'FAULT' || (values[finding(aspect)] === 'GOOD' && told.length > 0),
              },
            ]
          }),
          { key: 'demand', kind: 'area', label: t('certificate.sample.demand'), required: true, when: faulty },
          { ...due, when: faulty },
        ]
      case 'answer':
        return [{ key: 'text', kind: 'area', label: t('certificate.sample.answer'), required: true }]
      case 'acceptance':
        return [{ key: 'reason', kind: 'area', label: t('certificate.sample.judgement'), required: detail.machine.length > 0 }]
      default:
        return [{ key: 'reason', kind: 'area', label: t('certificate.sample.still'), required: true }, due]
    }
  }

  function bodyOf(deed: string, values: Values): unknown {
    if (deed !== 'check') return values
    return {
      lines: ASPECTS.map((aspect) => ({ aspect, finding: values[finding(aspect)], note: values[note(aspect)] ?? '' })),
      demand: values.demand ?? '',
      due: values.due ?? null,
    }
  }
  return { fieldsOf, bodyOf }
}
