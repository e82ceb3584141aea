import { today } from '@/shared/ui/days'
import type { Field, FileRef, Values } from '@/shared/ui/form/field'
import { EXTENTS } from '../power.api'

/** What is asked at each step of a power; `step` is its path. */
export interface PowerForm {
  step: string
  title: string
  text?: string
  danger?: boolean
  fields: Field[]
  /** Where what is sent is not what was asked. */
  body?: (values: Values) => Values
}

type Say = (key: string) => string

const day = (label: string): Field => ({ key: 'day', kind: 'date', label, required: true, initial: today() })

function reasons(t: Say): Field[] {
  return [
    { key: 'document', kind: 'text', label: t('matter.delegation.document'), required: true },
    { key: 'reason', kind: 'text', label: t('matter.delegation.reason'), required: true },
  ]
}

/** The five that have to be there, by what is missing without them. */
export function preparing(t: Say, packed: boolean): Record<string, PowerForm> {
  const word = (key: string) => t(`matter.delegation.${key}`)
  return {
    PLAN: { step: 'plan', title: word('plan.deed'), fields: [{ key: 'responsible', kind: 'text', label: word('plan.responsible'), required: true }, { key: 'until', kind: 'date', label: word('plan.until'), required: true }] },
    GUIDE: { step: 'guide', title: word('guide.deed'), text: packed ? word('guide.packed') : undefined, fields: [{ key: 'note', kind: 'text', label: word('guide.note'), help: word('guide.help'), required: !packed }, day(word('day'))] },
    AGREEMENT: {
      step: 'agreement', title: word('agreement.deed'),
      fields: [{ key: 'number', kind: 'text', label: word('agreement.number'), required: true }, day(word('agreement.day')), { key: 'files', kind: 'files', label: word('agreement.file') }],
      body: ({ files, ...rest }) => ({ ...rest, file: (files as FileRef[] | undefined)?.[0]?.file ?? null }),
    },
    NOTICE: { step: 'notice', title: word('notice.deed'), fields: [{ key: 'where', kind: 'text', label: word('notice.where'), required: true }, day(word('day'))] },
    OVERSEER: { step: 'overseer', title: word('overseer.deed'), fields: [{ key: 'organisation', kind: 'unit', label: word('overseer.who'), required: true }] },
  }
}

const from = (t: Say): Field => ({ key: 'from', kind: 'date', label: t('matter.delegation.fromDay'), required: true, initial: today() })

export const takingOver = (t: Say): PowerForm => ({ step: 'takeover', title: t('matter.delegation.take'), text: t('matter.delegation.takeText'), fields: [from(t)] })

/** What the giver may change; prolonging only what has an end. */
export function adjusting(t: Say, ends: boolean): PowerForm[] {
  const word = (key: string) => t(`matter.delegation.${key}`)
  return [
    {
      step: 'extent', title: word('change'),
      fields: [
        from(t),
        { key: 'extent', kind: 'choice', label: word('extent'), required: true, options: EXTENTS.map((value) => ({ value, label: t(`matter.extent.${value}`) })) },
        { key: 'excluded', kind: 'area', label: word('excluded'), required: true, when: (values) => values.extent === 'PART' },
        ...reasons(t),
      ],
    },
    ...(ends ? [{ step: 'prolongation', title: word('prolong'), fields: [{ key: 'until', kind: 'date' as const, label: word('until'), required: true }, ...reasons(t)] }] : []),
    { step: 'return', title: word('back'), text: word('backText'), danger: true, fields: [from(t), ...reasons(t)] },
  ]
}
