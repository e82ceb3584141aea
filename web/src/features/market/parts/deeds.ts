import { named } from '@/shared/i18n/names'
import type { Field, Values } from '@/shared/ui/form/field'
import { WAYS } from '../market.api'
import type { PurchaseDetail, Service } from '../market.api'

type T = (key: string, named?: Record<string, unknown>) => string
type Both = (text: { zh: string; en: string }) => string

/** The time for bids ends at the end of the office hours of a day, by the time of China. */
export const endOf = (day: unknown) => `${String(day)}T17:00:00+08:00`

const area = (t: T, key: string, required: boolean): Field => ({ key: 'words', kind: 'area', label: t(`market.field.${key}`), help: t(`market.help.${key}`), required })

/** What a call for bids says; an office is not offered to choose freely. */
export function publishFields(t: T, both: Both, services: Service[], regions: { code: string; name: string }[], office: boolean, service?: string): Field[] {
  return [
    { key: 'service', kind: 'choice', label: t('market.field.service'), help: t('market.help.service'), required: true, initial: service ?? '', options: services.map((one) => ({ value: one.service.code, label: both(one.service.name) })) },
    { key: 'title', kind: 'text', label: t('market.field.title'), required: true },
    { key: 'text', kind: 'area', label: t('market.field.text'), help: t('market.help.text'), required: true },
    { key: 'region', kind: 'choice', label: t('market.field.place'), required: true, options: regions.map((one) => ({ value: one.code, label: named(one.name) })) },
    { key: 'way', kind: 'choice', label: t('market.field.way'), help: t(office ? 'market.help.officeWay' : 'market.help.way'), required: true, initial: 'LOWEST_PRICE', options: WAYS.filter((way) => !office || way !== 'FREE_CHOICE').map((value) => ({ value, label: t(`market.way.${value}`) })) },
    { key: 'deadline', kind: 'date', label: t('market.field.deadlineDay'), help: t('market.help.deadline'), required: true },
  ]
}

export const publishBody = (values: Values) => ({ ...values, deadline: endOf(values.deadline) })

/** The form of a step of a purchase. */
export function deedFields(t: T, deed: string, { it }: PurchaseDetail): Field[] {
  switch (deed) {
    case 'extension':
      return [{ key: 'deadline', kind: 'date', label: t('market.field.deadlineDay'), help: t('market.help.deadline'), required: true }, area(t, 'extendReason', true)]
    case 'award':
      return [
        {
          key: 'bid', kind: 'choice', label: t('market.field.winner'), required: true, initial: it.suggested ?? '',
          options: it.offers.map((one) => ({ value: one.bid, label: `${one.name} · ${t('market.offered', { price: one.terms.price, days: one.terms.days })}${one.bid === it.suggested ? ` · ${t('market.suggested')}` : ''}` })),
        },
        { ...area(t, 'reason', false), required: it.suggested === null },
      ]
    case 'rating':
      return [
        { key: 'stars', kind: 'choice', label: t('market.field.rating'), required: true, options: ['5', '4', '3', '2', '1'].map((value) => ({ value, label: t('market.stars', { n: Number(value) }) })) },
        area(t, 'ratingWords', false),
      ]
    case 'delivery':
      return [area(t, 'deliveryWords', true)]
    default:
      return [area(t, 'cancelReason', true)]
  }
}

export function deedBody(deed: string, values: Values): Values {
  if (deed === 'extension') return { ...values, deadline: endOf(values.deadline) }
  return deed === 'rating' ? { ...values, stars: Number(values.stars) } : values
}

export function bidFields(t: T, terms: { price: number; days: number; words: string } | null): Field[] {
  return [
    { key: 'price', kind: 'number', label: t('market.field.price'), unit: t('market.yuan'), required: true, initial: terms?.price ?? null },
    { key: 'days', kind: 'number', label: t('market.field.days'), help: t('market.help.days'), required: true, initial: terms?.days ?? null },
    { key: 'words', kind: 'area', label: t('market.field.bidWords'), initial: terms?.words ?? '' },
  ]
}
