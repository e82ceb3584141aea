import type { EChartsOption } from 'echarts'

/** Made-up texts and numbers for the gallery. */
const bars: EChartsOption = {
  xAxis: { type: 'value' },
  yAxis: { type: 'category', data: ['市住建局', '市自然资源局', '市场监管局', '市税务局', '市人社局'], inverse: true },
  series: [{ type: 'bar', data: [9, 7, 6, 1, 1], label: { show: true, position: 'right' } }],
}
const lineChart: EChartsOption = {
  xAxis: { type: 'category', data: ['6月', '7月', '8月', '9月', '10月', '11月'] },
  yAxis: { type: 'value', min: 60, max: 100 },
  series: [{ type: 'line', data: [72, 75, null, 83, 86, 88], endLabel: { show: true }, markLine: { data: [{ yAxis: 90, label: { formatter: '目标 90%', position: 'insideStartTop' } }] } }],
}

export const sample = {
  title: '推行不动产登记“一窗受理、并行办理”',
  sub: '云州市2026年营商环境提升行动方案 · 任务清单第18行',
  back: '任务台账',
  deed: '签收任务',
  other: '退回',
  refusal: '任务已由市自然资源和规划局签收，不能再次签收。',
  field: '完成时限不能早于今天',
  lines: [
    { day: '2026-11-21', text: '收到当日，不计入' },
    { day: '2026-11-23', text: '工作日', counted: 1 },
    { day: '2026-11-24', text: '工作日', counted: 2 },
  ],
  tiles: [
    { label: '任务总数', value: 278, unit: '项', reason: '5 个方案' },
    { label: '按期办结率', value: 94.6, unit: '%', change: 2.1, better: 'up' as const, reason: '比上月', base: '163 项已办结中 154 项按期' },
    { label: '临近期限', value: 12, unit: '项', tone: 'near' as const, reason: '5 个工作日内' },
    { label: '逾期', value: 7, unit: '项', tone: 'late' as const, change: 3, better: 'down' as const, reason: '比上月', to: '/workbench' },
    { label: '满意度', value: null, reason: '本季度尚未调查' },
  ],
  bars: { title: '逾期集中在住建、自然资源和市场监管三个单位', unit: '项', option: bars, note: '截至 2026-11-21，按牵头单位统计', table: { columns: ['单位', '逾期'], rows: [['市住建局', 9], ['市自然资源局', 7], ['市场监管局', 6], ['市税务局', 1], ['市人社局', 1]] } },
  lineChart: { title: '按期办结率半年提高 16 个百分点，离目标还差 2 个', unit: '%', option: lineChart, note: '8 月未采集', table: { columns: ['月份', '按期办结率'], rows: [['6月', 72], ['7月', 75], ['8月', null], ['9月', 83], ['10月', 86], ['11月', 88]] } },
  entries: [
    { id: '3', at: '2026-11-20T03:20:00Z', title: '填报进展：已完成系统改造', actor: '王强', organisation: '市自然资源和规划局', detail: '一窗受理系统于 11 月 18 日上线，三县两区同步启用。', sequence: 48213 },
    { id: '2', at: '2026-10-12T01:05:00Z', title: '催办：距期限 30 个工作日', organisation: '市营商办', tone: 'near' as const, sequence: 40122 },
    { id: '1', at: '2026-01-19T02:00:00Z', title: '签收任务', actor: '王强', organisation: '市自然资源和规划局', sequence: 1204 },
  ],
}
