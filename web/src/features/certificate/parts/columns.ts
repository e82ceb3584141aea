import { useI18n } from 'vue-i18n'
import { computed } from 'vue'
import type { Column, Filter } from '@/shared/ui/list/dataList'
import type { CertificateRow } from '../certificate.api'
import { STATUSES } from '../certificate.api'

/** The columns and filters of every list of certificates. */
export function useCertificateList(withStatus: boolean) {
  const { t } = useI18n()
  const columns = computed<Column<CertificateRow>[]>(() => [
    { key: 'number', label: t('certificate.field.number'), value: (row) => row.number, width: '176px', mono: true },
    { key: 'typeName', label: t('certificate.field.type'), value: (row) => row.typeName, width: '150px', wrap: true },
    { key: 'holderName', label: t('certificate.field.holder'), value: (row) => row.holderName, wrap: true },
    { key: 'holderCode', label: t('certificate.field.holderCode'), value: (row) => row.holderCode, width: '190px', mono: true, optional: true },
    ...(withStatus ? [{ key: 'status', label: t('certificate.field.status'), width: '110px' }] : [{ key: 'sealBy', label: t('certificate.field.sealBy'), value: (row: CertificateRow) => row.sealBy ?? t('ui.unknown'), width: '110px' }]),
    { key: 'issuerName', label: t('certificate.field.issuer'), value: (row) => row.issuerName, wrap: true },
    { key: 'issuedOn', label: t('certificate.field.issuedOn'), value: (row) => row.issuedOn, width: '110px' },
    { key: 'validTo', label: t('certificate.field.validTo'), value: (row) => row.validTo ?? t('certificate.field.forever'), width: '110px' },
    { key: 'edition', label: t('certificate.field.edition'), value: (row) => row.edition, width: '64px', align: 'right', optional: true },
  ])
  const filters = computed<Filter[]>(() => [
    { key: 'q', label: t('certificate.list.search'), kind: 'text', always: true },
    ...(withStatus ? [{ key: 'status', label: t('certificate.field.status'), kind: 'choice' as const, always: true, options: STATUSES.map((value) => ({ value, label: t(`certificate.status.${value}`) })) }] : []),
    { key: 'holder', label: t('certificate.field.holderKind'), kind: 'choice', options: ['ENTERPRISE', 'PERSON', 'PROJECT'].map((value) => ({ value, label: t(`certificate.holder.${value}`) })) },
    { key: 'backlog', label: t('certificate.field.backlog'), kind: 'choice', options: [{ value: 'true', label: t('certificate.field.backlogYes') }, { value: 'false', label: t('certificate.field.backlogNo') }] },
  ])
  return { columns, filters }
}
