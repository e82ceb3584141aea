import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import type { Field } from '@/shared/ui/form/field'
import type { DutyDetail } from '../ledger.api'

export interface Deed {
  word: string
  label: string
  title: string
  text?: string
  done: string
  danger?: boolean
  fields: Field[]
}

/** From what waits most to what is done rarely; the first that is possible is the page's main button. */
const ORDER = [
  'sign', 'check', 'decide-extension', 'report', 'answer-difficulty', 'request-strike-off', 'reach-milestone', 'name-responsible', 'break-down',
  'set-milestones', 'request-extension', 'raise-difficulty', 'resolve-difficulty', 'hang-up-difficulty', 'review', 'look-back', 'take-back-strike-off',
  'reassign', 'decline', 'withdraw',
]
const ROLES = ['LEAD', 'SUPPORT', 'SHARE', 'IMPLEMENT', 'SUPERVISE', 'RESPONSIBLE']

/** What can be done with a duty now, each with its form. */
export function useDeeds(detail: () => DutyDetail | null) {
  const { t } = useI18n()
  const word = (key: string, values?: Record<string, string | number>) => t(`ledger.field.${key}`, values ?? {})
  const options = (group: string, values: string[]) => values.map((value) => ({ value, label: t(`ledger.${group}.${value}`) }))
  const evidence: () => Field = () => ({ key: 'evidence', kind: 'files', label: word('evidence') })
  const reason = (required = true): Field => ({ key: 'reason', kind: 'area', label: word('reason'), required })

  function fieldsOf(deed: string, { duty }: DutyDetail): Field[] {
    const unsettled = duty.difficulties.filter((one) => one.state !== 'RESOLVED')
    const difficulty: Field = {
      key: 'difficulty', kind: 'choice', label: word('difficulty'), required: true, initial: unsettled[0]?.id,
      options: unsettled.map((one) => ({ value: one.id, label: one.text.slice(0, 60) })),
    }
    const openMilestones = duty.milestones.filter((one) => !one.reachedOn)
    switch (deed) {
      case 'decline':
      case 'withdraw':
        return [reason()]
      case 'take-back-strike-off':
        return [reason(false)]
      case 'reassign':
        return [
          {
            key: 'owners', kind: 'rows', label: word('owners'), required: true, help: word('ownersHelp'),
            columns: [
              { key: 'organisation', kind: 'unit', label: word('unit'), required: true },
              { key: 'role', kind: 'choice', label: word('role'), options: options('role', ROLES), initial: 'LEAD' },
            ],
            initial: [{ organisation: null, role: 'LEAD' }],
          },
          reason(),
        ]
      case 'name-responsible':
        return [
          { key: 'name', kind: 'text', label: word('person'), required: true },
          { key: 'post', kind: 'text', label: word('post') },
          { key: 'phone', kind: 'text', label: word('phone') },
        ]
      case 'break-down':
        return [
          { key: 'group', kind: 'choice', label: word('group'), help: word('groupHelp'), options: ['各县（市、区）人民政府', '各县（市、区）人民政府（管委会）', '各市人民政府', '市直有关部门'].map((value) => ({ value, label: value })) },
          { key: 'organisations', kind: 'units', label: word('units'), help: word('unitsHelp') },
          { key: 'title', kind: 'area', label: word('partTitle'), initial: duty.origin.title },
          { key: 'due', kind: 'date', label: word('due'), initial: duty.due, help: duty.due ? word('partDueHelp', { due: duty.due }) : undefined },
        ]
      case 'set-milestones':
        return [
          {
            key: 'milestones', kind: 'rows', label: word('milestones'), help: word('milestonesHelp'),
            columns: [
              { key: 'title', kind: 'text', label: word('milestone'), required: true },
              { key: 'due', kind: 'date', label: word('due'), required: true },
            ],
            initial: duty.milestones.filter((one) => !one.fromPlan).map((one) => ({ title: one.title, due: one.due })),
          },
        ]
      case 'reach-milestone':
        return [
          { key: 'milestone', kind: 'choice', label: word('milestone'), required: true, initial: openMilestones[0]?.id, options: openMilestones.map((one) => ({ value: one.id, label: `${one.title} ${one.due}` })) },
          { key: 'note', kind: 'area', label: word('note') },
          evidence(),
        ]
      case 'report':
        return [
          { key: 'text', kind: 'area', label: word('report'), required: true, help: word('reportHelp') },
          { key: 'percent', kind: 'percent', label: word('percent'), required: true, initial: duty.progress.percent },
          { key: 'figures', kind: 'figures', label: word('figures'), goals: duty.goals, help: word(duty.goals.length ? 'figuresHelp' : 'figuresNone') },
          evidence(),
        ]
      case 'request-extension':
        return [{ key: 'to', kind: 'date', label: word('extendTo'), required: true }, reason(), evidence()]
      case 'decide-extension': {
        const asked = duty.extensions.find((one) => one.state === 'ASKED')
        return [
          { key: 'granted', kind: 'choice', label: word('granted'), required: true, options: [{ value: 'true', label: word('grant') }, { value: 'false', label: word('refuse') }] },
          { key: 'to', kind: 'date', label: word('extendTo'), initial: asked?.to, when: (values) => values.granted === true },
          { ...reason(false), label: word('opinion'), when: (values) => values.granted !== false },
          { ...reason(), when: (values) => values.granted === false },
        ]
      }
      case 'raise-difficulty':
        return [
          { key: 'kind', kind: 'choice', label: word('kind'), required: true, options: options('difficultyKind', ['PROBLEM', 'HELP']), initial: 'PROBLEM' },
          { key: 'text', kind: 'area', label: word('what'), required: true },
          { key: 'addressee', kind: 'unit', label: word('addressee'), help: word('addresseeHelp') },
        ]
      case 'answer-difficulty':
        return [difficulty, { key: 'text', kind: 'area', label: word('answer'), required: true }]
      case 'resolve-difficulty':
        return [difficulty, { key: 'text', kind: 'area', label: word('solution'), required: true }]
      case 'hang-up-difficulty':
        return [difficulty, reason(), { key: 'lookAgainOn', kind: 'date', label: word('lookAgainOn') }]
      case 'review':
        return [
          { key: 'verdict', kind: 'choice', label: word('verdict'), required: true, options: options('verdict', ['GOES_ON', 'ADJUST', 'CONCLUDE']) },
          { key: 'text', kind: 'area', label: word('opinion'), required: true },
        ]
      case 'request-strike-off':
        return [{ key: 'statement', kind: 'area', label: word('statement'), required: true, help: word('statementHelp') }, evidence()]
      case 'check':
        return [
          { key: 'evidenceComplete', kind: 'yes', label: word('evidenceComplete'), initial: false },
          { key: 'targetReached', kind: 'yes', label: word('targetReached'), initial: false },
          { key: 'passed', kind: 'choice', label: word('passed'), required: true, options: [{ value: 'true', label: word('pass') }, { value: 'false', label: word('return') }] },
          { ...reason(false), label: word('opinion'), when: (values) => values.passed !== false },
          { ...reason(), when: (values) => values.passed === false },
        ]
      case 'look-back':
        return [
          { key: 'kept', kind: 'choice', label: word('kept'), required: true, options: [{ value: 'true', label: word('keptYes') }, { value: 'false', label: word('keptNo') }] },
          { key: 'findings', kind: 'area', label: word('findings'), required: true },
          evidence(),
          { key: 'due', kind: 'date', label: word('putRightBy'), when: (values) => values.kept === false },
        ]
      default:
        return []
    }
  }

  return computed<Deed[]>(() => {
    const it = detail()
    if (!it) return []
    return ORDER.filter((deed) => it.commands.includes(deed)).map((deed) => ({
      word: deed,
      label: t(`ledger.deed.${deed}`),
      title: t(`ledger.deed.${deed}`),
      text: t(`ledger.deedText.${deed}`),
      done: t('ledger.done', { deed: t(`ledger.deed.${deed}`) }),
      danger: deed === 'withdraw' || deed === 'decline',
      fields: fieldsOf(deed, it),
    }))
  })
}
