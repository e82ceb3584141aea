/** Boards and the cockpit of the ledger: made-up data in the server's shapes. */
const counts = (overdue, red, amber, green, closed) => ({ total: overdue + red + amber + green + closed, open: overdue + red + amber + green, overdue, red, amber, green, continuing: 0, closed, percent: 62.5 })
const names = ['开办企业', '办理建筑许可', '获得电力', '不动产登记', '纳税', '跨境贸易', '办理破产', '政府采购']
const fields = names.map((name, n) => ({ key: name, name, counts: counts(n % 3 ? n : 0, 1, n, 12 - n, 20 + n) }))
const units = ['市市场监督管理局', '市住房和城乡建设局', '市自然资源和规划局', '市税务局', '市发展和改革委员会'].map((name, n) => ({ key: `u${n}`, name, counts: counts(6 - n, n, 2, 9, 15) }))
const places = ['云州市', '东城区', '西城区', '临水县', '青山县', '河口市', '新城区'].map((name, n) => ({ code: `4110${String(n).padStart(2, '0')}`, name, level: n ? 'COUNTY' : 'CITY', parent: null, counts: n === 5 ? counts(0, 0, 0, 0, 0) : counts(n === 2 ? 5 : n % 2, 1, 1, 18, 20) }))
const day = (n) => new Date(Date.UTC(2026, 10, 21 - n)).toISOString().slice(0, 10)
const trend = Array.from({ length: 61 }, (_, n) => ({ day: day(60 - n), rebuilt: n < 50, counts: counts(4 + Math.round(n / 6), 3, 5, 120 - n, 30 + 2 * n) }))
const mover = (key, name, overdueNow, overdue, closed) => ({ key, name, overdueNow, overdue, closed, percent: closed ? 2.5 : null })
const movers = {
  since: day(7), fields: [], duties: [],
  units: [mover('u0', units[0].name, 6, 3, 0), mover('u2', units[2].name, 4, -2, 5), mover('u3', units[3].name, 3, 1, 2)],
  places: [mover('411002', '西城区', 5, 4, 0), mover('411003', '临水县', 1, -1, 3)],
  freshlyOverdue: ['推行不动产登记“一窗受理、并行办理”', '压减企业开办时间至一个工作日'].map((title, n) => ({ id: `d${n}`, title, leadName: units[n].name, due: day(n + 1), percent: 80 - 20 * n })),
}
const bars = Array.from({ length: 12 }, (_, n) => ({
  id: `d${n}`, number: String(n + 1), title: `第${n + 1}项：${names[n % 3]}全程网办`, field: names[n % 3], leadName: units[n % 5].name, start: day(300), due: n === 5 ? null : day(90 - 20 * n),
  closedOn: n < 2 ? day(95 - 20 * n) : null, light: n < 2 ? 'closed' : n < 5 ? 'overdue' : n < 7 ? 'amber' : 'green', percent: n < 2 ? 100 : 90 - 6 * n,
  milestones: n % 4 ? [] : [{ id: 'm', title: '系统上线', due: day(60), fromPlan: true, reachedOn: n ? null : day(61), note: '' }],
})).sort((a, b) => a.field.localeCompare(b.field))
const slips = bars.filter((bar) => bar.due && !bar.closedOn).map((bar, n) => ({
  ...bar, reports: [], forecast: { outcome: 'EXPECTED', end: day(-40 - n), slip: 30 - 9 * n, basis: { reports: 7, from: day(200), to: day(3), span: 197, percent: bar.percent, pace: 8.4 } },
}))
const answers = {
  cockpit: { asOf: day(0), total: counts(21, 8, 14, 160, 190), fields, places, units, trend, movers },
  overview: { asOf: day(0), total: counts(21, 8, 14, 160, 190), fields, places, units, plans: [] },
  heat: { units, fields: names, cells: units.flatMap((unit, u) => names.map((field, n) => ({ unit: unit.key, field, total: 6, open: 4, overdue: (u * n) % 4 })).filter((_, n) => (u + n) % 3)) },
  calendar: Array.from({ length: 9 }, (_, n) => ({ day: `2026-11-${String(3 * n + 2).padStart(2, '0')}`, total: n + 1, open: n % 3, overdue: n % 3 === 2 ? 2 : 0 })),
  plans: [{ id: 'p1', title: '云州市2026年营商环境提升行动方案', total: 278, open: 115, late: 21, closed: 163 }],
  units: units.map((unit) => ({ id: unit.key, name: unit.name, ...unit.counts, onTime: 12 })),
  'plans/p1/burn-up': { from: day(300), total: 278, undated: 12, days: Array.from({ length: 24 }, (_, n) => ({ day: day(290 - 15 * n), due: 11 * n, closed: n < 20 ? 8 * n : 152 })) },
  'plans/p1/timeline': { bars, more: false },
  'plans/p1/forecast': { duties: 115, expected: 80, late: 4, tooFew: 27, standingStill: 8, slips },
}
export const answerBoard = (path) => (path.startsWith('/api/ledger/') ? answers[path.slice('/api/ledger/'.length)] : undefined)
