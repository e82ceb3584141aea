import { computed, onMounted, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { named } from '@/shared/i18n/names'
import { LIGHTS } from '@/shared/ui/light'
import type { Column, Filter } from '@/shared/ui/list/dataList'
import { plans as bringPlans, units as bringUnits } from '../ledger.api'
import type { DutyRow, PlanRow, UnitRow } from '../ledger.api'

const SHOWN_LIGHTS = LIGHTS.filter((light) => light !== 'paused')
const STATUS = ['HANDED_DOWN', 'UNDER_WAY', 'IN_CHECK', 'STRUCK_OFF', 'WITHDRAWN']

/** Columns and filters of every list of duties. */
export function useDutyList() {
  const { t, locale } = useI18n()
  const plans = ref<PlanRow[]>([])
  const units = ref<UnitRow[]>([])
  onMounted(async () => {
    // Without them the list still works; only the filters by plan and lead have no choices.
    ;[plans.value, units.value] = await Promise.all([bringPlans().catch(() => []), bringUnits().catch(() => [])])
  })

  const columns = computed<Column<DutyRow>[]>(() => [
    { key: 'title', label: t('ledger.duty.title'), wrap: true },
    { key: 'light', label: t('ledger.list.light'), width: '124px' },
    { key: 'due', label: t('ledger.list.due'), width: '170px', sort: true },
    { key: 'percent', label: t('ledger.list.percent'), width: '110px', sort: true },
    { key: 'leadName', label: t('ledger.list.lead'), width: '150px' },
    { key: 'status', label: t('ledger.list.status'), value: (row) => t(`ledger.status.${row.status}`), width: locale.value === 'en' ? '116px' : '84px' },
    { key: 'lastReport', label: t('ledger.list.lastReport'), value: (row) => row.lastReport, width: '110px', sort: true, optional: true },
    { key: 'responsible', label: t('ledger.list.responsible'), value: (row) => row.responsible, width: '90px', optional: true },
    { key: 'field', label: t('ledger.list.field'), value: (row) => row.field, width: '120px', optional: true },
    { key: 'arrears', label: t('ledger.list.arrears'), value: (row) => row.arrears, width: '70px', align: 'right', optional: true },
    { key: 'number', label: t('ledger.list.number'), value: (row) => row.number, width: '70px', sort: true, optional: true },
  ])

  const filters = computed<Filter[]>(() => [
    { key: 'q', label: t('ui.search.label'), kind: 'text', always: true },
    { key: 'light', label: t('ledger.list.light'), kind: 'many', always: true, options: SHOWN_LIGHTS.map((value) => ({ value, label: t(`ui.light.${value}`) })) },
    { key: 'state', label: t('ledger.list.state'), kind: 'choice', always: true, options: [{ value: 'open', label: t('ledger.list.open') }, { value: 'closed', label: t('ledger.list.closed') }] },
    { key: 'plan', label: t('ledger.list.plan'), kind: 'choice', options: plans.value.map((plan) => ({ value: plan.id, label: plan.title })) },
    { key: 'mine', label: t('ledger.list.mine'), kind: 'choice', options: [{ value: 'true', label: t('ledger.list.myUnit') }] },
    { key: 'waits', label: t('ledger.list.waits'), kind: 'choice', options: [{ value: 'true', label: t('ledger.list.waitsForMe') }] },
    { key: 'status', label: t('ledger.list.status'), kind: 'many', options: STATUS.map((value) => ({ value, label: t(`ledger.status.${value}`) })) },
    { key: 'due', label: t('ledger.list.due'), kind: 'period' },
    { key: 'field', label: t('ledger.list.field'), kind: 'text' },
    { key: 'place', label: t('ledger.list.placeCode'), kind: 'text' },
    { key: 'hungUp', label: t('ledger.list.hungUp'), kind: 'choice', options: [{ value: 'true', label: t('ledger.list.hungUp') }] },
    { key: 'lead', label: t('ledger.list.lead'), kind: 'choice', options: units.value.map((unit) => ({ value: unit.id, label: named(unit.name) })) },
  ])
  return { columns, filters }
}
