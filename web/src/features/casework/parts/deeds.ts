import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { useSession } from '@/shared/access/session.store'
import { named } from '@/shared/i18n/names'
import type { Field, Values } from '@/shared/ui/form/field'
import type { Option } from '@/shared/ui/list/dataList'
import type { CaseDetail, Task } from '../casework.api'

export interface Deed {
  key: string
  label: string
  fields: Field[]
  /** Path below the case. */
  word: string
  body: (values: Values) => unknown
  danger?: boolean
  /** Never the main thing to do. */
  aside?: boolean
  /** A letter that does it on the page. */
  letter?: string
}

const STOPS = ['HEARING', 'INSPECTION', 'EXPERT_REVIEW', 'TENDER', 'OTHER']
const WAYS = ['PICK_UP', 'POST', 'ELECTRONIC']
const JOINT = ['JOINT_REVIEW', 'JOINT_CHECK']
const OWN_WORDS = ['DECISION', 'CERTIFICATE', 'DELIVERY', 'PAYMENT', ...JOINT]

/** What the caller may do with a case now, as forms: what the server does not offer is not here. */
export function useDeeds(detail: () => CaseDetail) {
  const { t } = useI18n()
  const session = useSession()
  const text = (key: string, required: boolean): Field => ({ key, kind: 'area', label: t(`casework.field.${key}`), required })
  const options = (values: string[], prefix: string): Option[] => values.map((value) => ({ value, label: t(`${prefix}.${value}`) }))
  const may = (word: string) => detail().commands.includes(word)
  const mine = (kinds: (task: Task) => boolean) => detail().tasks.filter((task) => detail().mine.includes(task.key) && kinds(task))

  function reception(): Deed[] {
    const all: Deed[] = []
    const d = detail()
    const later = d.file.papers.filter((paper) => paper.way === 'LATER')
    if (may('accept')) {
      all.push({ key: 'accept', label: t('casework.deed.accept'), word: 'acceptance', letter: 'a', fields: [], body: () => ({ debts: later.map((paper) => ({ material: paper.material })) }) })
    }
    if (may('ask-supplement')) {
      const needs = d.procedure.materials.map((need) => ({ value: need.material, label: named(need.name) }))
      const fields = d.procedure.elements.map((element) => ({ value: element.code, label: named(element.name) }))
      all.push({
        key: 'ask', label: t('casework.deed.ask'), word: 'supplement-notice', letter: 's',
        fields: [
          { key: 'defects', kind: 'rows', label: t('casework.field.defects'), required: true, initial: [{}], columns: [
            { key: 'about', kind: 'choice', label: t('casework.field.about'), required: true, options: [...needs, ...fields] },
            { key: 'text', kind: 'text', label: t('casework.field.todo'), required: true },
          ] },
          { key: 'until', kind: 'date', label: t('casework.field.until') },
        ],
        body: (values) => ({
          until: values.until || null,
          defects: ((values.defects ?? []) as { about: string; text: string }[]).map((row) => ({
            kind: needs.some((need) => need.value === row.about) ? 'MATERIAL' : 'FIELD',
            about: row.about, name: [...needs, ...fields].find((one) => one.value === row.about)?.label ?? row.about, text: row.text,
          })),
        }),
      })
    }
    if (may('not-accept')) all.push({ key: 'not', label: t('casework.deed.not'), word: 'non-acceptance', danger: true, fields: [text('reason', true)], body: (values) => values })
    return all
  }

  function steps(): Deed[] {
    const all: Deed[] = []
    const aside: Deed[] = []
    const d = detail()
    for (const task of mine((one) => one.kind !== 'ACCEPT')) {
      const labelled = (deed: string) => t('casework.deed.ofStep', { deed: t(`casework.deed.${deed}`), step: named(task.name) || t(`casework.task.${task.kind}`) })
      const held = task.claim !== null
      if (!held) all.push({ key: `claim-${task.key}`, label: labelled('claim'), word: 'claim', letter: 'c', fields: [], body: () => ({ task: task.key, takeOver: false }) })
      else if (task.claim?.account === session.current?.account.id) aside.push({ key: `release-${task.key}`, label: labelled('release'), aside: true, word: 'release', fields: [], body: () => ({ task: task.key }) })
      else aside.push({ key: `take-${task.key}`, label: labelled('take'), aside: true, word: 'claim', fields: [], body: () => ({ task: task.key, takeOver: true }) })
      const verdict: Field[] = [
        { key: 'passed', kind: 'choice', label: t('casework.field.verdict'), required: true, initial: true, options: [{ value: 'true', label: t('casework.passed') }, { value: 'false', label: t('casework.against') }] },
        text('text', false),
      ]
      const said = (values: Values) => ({ step: task.step, passed: values.passed !== false, text: values.text ?? '' })
      if (may('opine') && JOINT.includes(task.kind)) all.push({ key: `opine-${task.key}`, label: labelled('opine'), word: 'opinion', letter: 'p', fields: verdict, body: said })
      if (may('finish-step') && !OWN_WORDS.includes(task.kind) && !['CHECK'].includes(task.kind)) {
        all.push({ key: `finish-${task.key}`, label: labelled('finish'), word: 'result', letter: 'p', fields: verdict, body: said })
      }
      if (may('decide') && task.kind === 'DECISION') {
        all.push({
          key: `decide-${task.key}`, label: labelled('decide'), word: 'decision', letter: 'd',
          fields: [
            { key: 'granted', kind: 'choice', label: t('casework.field.decision'), required: true, initial: true, options: [{ value: 'true', label: t('casework.granted') }, { value: 'false', label: t('casework.refused') }] },
            text('reason', false), { key: 'document', kind: 'text', label: t('casework.field.document') },
          ],
          body: (values) => ({ step: task.step, granted: values.granted !== false, reason: values.reason ?? '', document: values.document ?? '' }),
        })
      }
      if (may('issue') && task.kind === 'CERTIFICATE') all.push({ key: `issue-${task.key}`, label: labelled('issue'), word: 'certificate', letter: 'i', fields: [], body: () => ({ step: task.step }) })
      if (may('return-step') && !['CHECK', 'DELIVERY', 'CERTIFICATE'].includes(task.kind)) {
        const done = d.procedure.graph.steps.filter((step) => d.file.works[step.id]?.doneAt && step.kind !== 'ACCEPT')
        if (done.length) {
          all.push({
            key: `return-${task.key}`, label: labelled('return'), word: 'return', danger: true,
            fields: [{ key: 'to', kind: 'choice', label: t('casework.field.to'), required: true, options: done.map((step) => ({ value: step.id, label: named(step.name) })) }, text('reason', true)],
            body: (values) => ({ step: task.step, to: values.to, reason: values.reason }),
          })
        }
      }
    }
    if (may('deliver')) {
      for (const step of d.procedure.graph.steps.filter((one) => one.kind === 'DELIVERY' && d.steps.some((line) => line.id === one.id && line.state === 'ready'))) {
        all.push({
          key: `deliver-${step.id}`, label: t('casework.deed.deliver'), word: 'delivery', letter: 'v',
          fields: [{ key: 'way', kind: 'choice', label: t('casework.field.way'), required: true, initial: 'PICK_UP', options: options(WAYS, 'casework.way') }, { key: 'details', kind: 'text', label: t('casework.field.details') }],
          body: (values) => ({ step: step.id, way: values.way, details: values.details ?? '' }),
        })
      }
    }
    return [...all, ...aside]
  }

  function others(): Deed[] {
    const all: Deed[] = []
    const d = detail()
    if (may('stop')) {
      all.push({
        key: 'stop', label: t('casework.deed.stop'), word: 'pause',
        fields: [{ key: 'kind', kind: 'choice', label: t('casework.field.kind'), required: true, options: options(STOPS, 'casework.stop') }, text('reason', true), { key: 'until', kind: 'date', label: t('casework.field.expected') }],
        body: (values) => ({ ...values, until: values.until || null }),
      })
    }
    for (const stop of d.file.stops.filter((one) => one.to === null && STOPS.includes(one.kind))) {
      if (may('resume')) {
        all.push({ key: `resume-${stop.id}`, label: t('casework.deed.resume', { reason: stop.reason }), word: 'resumption', fields: [text('result', false)], body: (values) => ({ stop: stop.id, result: values.result ?? '' }) })
      }
    }
    if (may('check-promise')) {
      all.push({
        key: 'check', label: t('casework.deed.check'), word: 'promise-check',
        fields: [
          { key: 'kept', kind: 'choice', label: t('casework.field.kept'), required: true, initial: true, options: [{ value: 'true', label: t('casework.kept') }, { value: 'false', label: t('casework.broken') }] },
          text('findings', true), { key: 'until', kind: 'date', label: t('casework.field.until'), when: (values) => values.kept === false },
        ],
        body: (values) => ({ kept: values.kept !== false, findings: values.findings, until: values.until || null }),
      })
    }
    if (may('revoke')) all.push({ key: 'revoke', label: t('casework.deed.revoke'), word: 'revocation', danger: true, fields: [text('reason', true)], body: (values) => values })
    if (may('transfer')) {
      const performers = [...new Set(d.procedure.graph.steps.map((step) => step.performer).filter((one) => one !== 'applicant').flatMap((one) => one.split('、')))]
      all.push({
        key: 'transfer', label: t('casework.deed.transfer'), word: 'transfer',
        fields: [
          { key: 'performer', kind: 'choice', label: t('casework.field.performer'), options: performers.map((value) => ({ value, label: named(value) })), when: () => d.file.status !== 'SUBMITTED' },
          { key: 'to', kind: 'unit', label: t('casework.field.office'), required: true }, text('reason', true),
        ],
        body: (values) => ({ performer: values.performer ?? '', to: values.to, reason: values.reason }),
      })
    }
    return all
  }

  return computed<Deed[]>(() => [...reception(), ...steps(), ...others().map((deed) => ({ ...deed, aside: true }))])
}
