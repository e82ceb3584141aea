import { useI18n } from 'vue-i18n'
import type { Field, Values } from '@/shared/ui/form/field'
import type { CertificateDetail, Ground } from '../certificate.api'

const PREFIX = 'field:'

/** What can be done with a certificate: the fields that each command asks for, and the body it sends. */
export function useDeeds() {
  const { t } = useI18n()
  const grounds = (all: Ground[]) => all.map((value) => ({ value, label: t(`certificate.ground.${value}`) }))

  function fieldsOf(deed: string, detail: CertificateDetail): Field[] {
    const reason: Field = { key: 'reason', kind: 'area', label: t('certificate.field.reason'), required: true }
    switch (deed) {
      case 'change':
        return [
          ...detail.fields.filter((field) => !field.hidden).map<Field>((field) => ({ key: PREFIX + field.element, kind: 'text', label: field.name, initial: field.value })),
          { key: 'validTo', kind: 'date', label: t('certificate.field.validTo'), initial: detail.validTo },
          reason,
        ]
      case 'suspension':
        return [{ key: 'ground', kind: 'choice', label: t('certificate.field.ground'), required: true, options: grounds(['LOST', 'HELD']) }, reason]
      case 'revocation':
        return [
          { key: 'ground', kind: 'choice', label: t('certificate.field.ground'), required: true, options: grounds(['CANCELLED', 'WITHDRAWN', 'REVOKED']) },
          reason,
          { key: 'basis', kind: 'text', label: t('certificate.field.basis'), required: true },
        ]
      case 'signature':
        return []
      default:
        return [reason]
    }
  }

  function bodyOf(deed: string, detail: CertificateDetail, values: Values): unknown {
    if (deed !== 'change') return values
    const fields = Object.fromEntries(
      detail.fields.filter((field) => !field.hidden && values[PREFIX + field.element] !== field.value).map((field) => [field.element, values[PREFIX + field.element] ?? '']),
    )
    return { fields, validTo: values.validTo, reason: values.reason }
  }
  return { fieldsOf, bodyOf }
}
