import type { Field, Values } from '@/shared/ui/form/field'
import { FRESHNESSES, KINDS, SHARINGS } from '../sharing.api'
import type { DataSetDetail, Duty, Mount, Need, RequestDetail } from '../sharing.api'

type T = (key: string) => string
type Both = (text: { zh: string; en: string }) => string

const options = (t: T, kind: string, values: readonly string[]) => values.map((value) => ({ value, label: t(`exchange.${kind}.${value}`) }))

/** What a mount says: how others come to the data, how new they are and with whom they are shared. */
export function mountFields(t: T, mount: Mount | null): Field[] {
  return [
    { key: 'kind', kind: 'choice', label: t('exchange.field.mount'), options: options(t, 'mount', KINDS), required: true, initial: mount?.kind ?? 'INTERFACE' },
    { key: 'resource', kind: 'text', label: t('exchange.field.resource'), help: t('exchange.help.resource'), required: true, initial: mount?.resource ?? '' },
    { key: 'freshness', kind: 'choice', label: t('exchange.field.freshness'), options: options(t, 'freshness', FRESHNESSES), required: true, initial: mount?.freshness ?? 'REAL_TIME' },
    { key: 'sharing', kind: 'choice', label: t('exchange.field.sharing'), options: options(t, 'sharing', SHARINGS), required: true, initial: mount?.sharing ?? 'CONDITIONAL' },
    { key: 'terms', kind: 'area', label: t('exchange.field.terms'), help: t('exchange.help.terms'), required: true, initial: mount?.terms ?? '', when: (values: Values) => values.sharing !== 'UNCONDITIONAL' },
  ]
}

/** What a line of a department's own list of duties says. */
export function dutyFields(t: T, duty: Duty | null): Field[] {
  return [
    { key: 'name', kind: 'text', label: t('exchange.field.data'), required: true, initial: duty?.name.zh ?? '' },
    { key: 'nameEn', kind: 'text', label: t('exchange.field.nameEn'), initial: duty && duty.name.en !== duty.name.zh ? duty.name.en : '' },
    { key: 'wanted', kind: 'choice', label: t('exchange.field.wanted'), options: options(t, 'freshness', FRESHNESSES), required: true, initial: duty?.wanted ?? 'UNSAID' },
    { key: 'basis', kind: 'text', label: t('exchange.field.basis'), help: t('exchange.help.basis'), required: true, initial: duty?.basis.text ?? '' },
    { key: 'where', kind: 'text', label: t('exchange.field.where'), initial: duty?.basis.where ?? '' },
    { key: 'note', kind: 'area', label: t('exchange.field.note'), initial: duty?.basis.note.zh ?? '' },
  ]
}

/** What a request says; the items offered are those of the caller's department that need the data. */
export function askFields(t: T, both: Both, detail: DataSetDetail, wanting: Need[]): Field[] {
  const items = new Map(wanting.flatMap((need) => need.items).map((item) => [item.code, both(item.name)]))
  return [
    { key: 'purpose', kind: 'area', label: t('exchange.field.purpose'), help: t('exchange.help.purpose'), required: true },
    ...(detail.elements.length ? [{ key: 'elements', kind: 'many' as const, label: t('exchange.field.elements'), help: t('exchange.help.elements'), options: detail.elements.map((one) => ({ value: one.code, label: both(one.name) })) }] : []),
    ...(items.size ? [{ key: 'items', kind: 'many' as const, label: t('exchange.field.items'), initial: [...items.keys()], options: [...items].map(([value, label]) => ({ value, label })) }] : []),
  ]
}

/** The form of a step of a request. */
export function requestFields(t: T, deed: string, detail: RequestDetail): Field[] {
  if (deed === 'grant') {
    const mount = mountFields(t, null).filter((field) => ['kind', 'resource', 'freshness'].includes(field.key))
    return [...(detail.isMounted ? [] : mount), { key: 'terms', kind: 'area', label: t('exchange.field.useTerms') }]
  }
  if (deed === 'again') {
    return [{ key: 'purpose', kind: 'area', label: t('exchange.field.purpose'), required: true, initial: detail.it.asked.purpose }]
  }
  return [{ key: 'words', kind: 'area', label: t(deed === 'refusal' ? 'exchange.field.basis' : 'exchange.field.reason'), required: true }]
}

/** What is asked again keeps what the form does not show. */
export function requestBody(deed: string, detail: RequestDetail, values: Values): unknown {
  return deed === 'again' ? { ...values, elements: detail.it.asked.elements, items: detail.it.asked.items } : values
}
