/** Made-up duties and supervision, enough to look at their pages. */
const units = ['市自然资源和规划局', '市住房和城乡建设局', '市市场监督管理局', '市税务局', '市人力资源和社会保障局', '云州供电公司', '市中级人民法院']
const titles = [
  '推行不动产登记“一窗受理、并行办理”，实体大厅和线上同时受理', '压减不动产登记时限至 3 个工作日', '企业开办全流程一日办结', '推行告知承诺制，公布第二批事项清单',
  '小微企业低压接入免费，全过程不超过 15 个工作日', '建设项目联合验收一口受理', '持续清理拖欠中小企业账款', '涉企案件平均审理时限压减 20%',
]
const lights = ['overdue', 'red', 'amber', 'amber', 'green', 'green', 'continuing', 'closed']
const reasons = {
  overdue: [{ light: 'overdue', code: 'overdue', arguments: ['6'] }, { light: 'red', code: 'reports-missed', arguments: ['2'] }],
  red: [{ light: 'red', code: 'due-soon', arguments: ['2'] }],
  amber: [{ light: 'amber', code: 'behind', arguments: ['35', '78'] }],
  green: [], continuing: [], closed: [],
}
const dues = ['2026-11-15', '2026-11-24', '2026-12-02', '2026-12-31', '2026-12-31', '2027-03-31', null, '2026-10-31']
const lefts = [-4, 2, 8, 28, 28, 90, null, null]
const row = (n) => ({
  id: `d${n}`, version: 7, plan: 'p1', planTitle: '云州市2026年营商环境提升行动方案', ordinal: n + 1, number: String(n + 1), field: '不动产登记', title: titles[n % 8], strength: 'MUST', parent: null,
  region: '411000', lead: `o${n % 7}`, leadName: units[n % 7], responsible: '李清', status: n % 8 === 7 ? 'STRUCK_OFF' : n % 8 === 4 ? 'IN_CHECK' : n % 8 === 5 ? 'HANDED_DOWN' : 'UNDER_WAY',
  light: lights[n % 8], reasons: reasons[lights[n % 8]], continuing: n % 8 === 6, due: dues[n % 8], left: lefts[n % 8], percent: [70, 85, 35, 60, 100, 0, 45, 100][n % 8],
  lastReport: '2026-10-20', nextReport: '2026-11-20', arrears: n % 8 === 0 ? 2 : 0, difficulties: n % 3 === 0 ? 1 : 0, hungUp: 0, closedOn: null, onTime: null,
})
const rows = Array.from({ length: 16 }, (_, n) => row(n))
const paper = [{ file: 'f1', name: '联合验收意见书.pdf' }, { file: 'f2', name: '窗口照片.jpg' }]
const duty = {
  id: 'd0',
  origin: { plan: 'p1', planTitle: '云州市2026年营商环境提升行动方案', task: 't1', number: '18', ordinal: 18, field: '不动产登记', title: titles[0], text: '整合不动产登记、交易、缴税业务，设置综合受理窗口，实行一窗受理、并行办理，2026年11月15日前一般登记压减至3个工作日。', strength: 'MUST' },
  terms: { office: '411000', issuedOn: '2026-01-19', signBy: '2026-01-22', reporting: { every: 'MONTH', day: 20 }, continuing: false, officeChecks: true },
  region: '411000', parent: null, status: 'UNDER_WAY',
  holders: [
    { owner: { organisation: 'o0', name: units[0], role: 'LEAD', inferred: false }, signedAt: '2026-01-19T02:00:00Z', signedBy: '王强', declined: null, responsible: { name: '李清', post: '登记科科长', phone: '' }, share: null },
    { owner: { organisation: 'o3', name: units[3], role: 'SUPPORT', inferred: false }, signedAt: '2026-01-20T02:00:00Z', signedBy: '赵明', declined: null, responsible: null, share: { organisation: 'o3', at: '2026-10-19T01:00:00Z', text: '缴税接口已联调', percent: 80, figures: [], evidence: [] } },
    { owner: { organisation: 'o1', name: units[1], role: 'SUPPORT', inferred: true }, signedAt: null, signedBy: '', declined: null, responsible: null, share: null },
  ],
  due: '2026-11-15',
  milestones: [
    { id: 'p1', title: '综合受理窗口投入使用', due: '2026-05-31', fromPlan: true, reachedOn: '2026-05-28', note: '' },
    { id: 'u1', title: '交易、税务系统对接完成', due: '2026-10-31', fromPlan: false, reachedOn: null, note: '' },
  ],
  goals: [{ id: 't1', text: '一般登记办理时间压减至 3 个工作日', comparator: 'AT_MOST', value: 3, unit: '个工作日', strength: 'MUST' }, { id: 't2', text: '线上办理率力争达到 90%', comparator: 'AT_LEAST', value: 90, unit: '%', strength: 'SHOULD' }],
  parts: [], progress: { percent: 70, reports: 9, papers: 6, figures: { t1: 3.5 }, last: { organisation: 'o0', at: '2026-09-20T03:20:00Z', text: '一是综合受理窗口已覆盖 3 县 2 区；二是与税务系统联调完成，10 月起并行办理。\n下一步完成交易备案数据共享。', percent: 70, figures: [], evidence: paper }, lastOn: '2026-09-20' },
  difficulties: [{ id: 'q1', kind: 'HELP', organisation: 'o0', text: '省级交易备案接口尚未开放，请协调。', addressee: null, addresseeName: '', raisedAt: '2026-10-08T02:00:00Z', state: 'HUNG_UP', answer: '已报省厅，列入挂账，12 月底前再研究。', lookAgainOn: '2026-12-31' }],
  extensions: [{ organisation: 'o0', from: '2026-10-31', to: '2026-11-15', reason: '接口联调延后两周', at: '2026-10-10T02:00:00Z', state: 'GRANTED', decision: '同意，不再延期。', evidence: [] }],
  verdict: null, reviewedOn: null, closing: { request: null, returns: 1, lastReturn: '缺少县区台账', closedOn: null, onTime: null, reopened: 0, lookedBackOn: null },
}
const detail = {
  id: 'd0', version: 12, duty, left: -4,
  outlook: { light: 'overdue', reasons: [...reasons.overdue, { light: 'red', code: 'milestone-missed', arguments: ['交易、税务系统对接完成', '2026-10-31'] }, { light: 'amber', code: 'hung-up', arguments: ['1'] }], nextReport: '2026-10-20', arrears: 2 },
  commands: ['report', 'request-strike-off', 'request-extension', 'raise-difficulty', 'break-down', 'set-milestones', 'name-responsible', 'reach-milestone'],
  parts: ['建安区人民政府', '禹城市人民政府', '临水县人民政府'].map((name, n) => ({ ...row(n + 3), leadName: name })),
}
const recorded = (version, type, at, name, payload) => ({ stream: 'd0', version, kind: 'ledger.duty', type, at, name, payload })
const history = [
  recorded(1, 'HandedDown', '2026-01-19T00:30:00Z', 'ledger', {}),
  recorded(2, 'Signed', '2026-01-19T02:00:00Z', '王强', {}),
  recorded(3, 'ResponsibleNamed', '2026-01-20T02:00:00Z', '王强', { person: { name: '李清', post: '登记科科长' } }),
  recorded(4, 'BrokenDown', '2026-01-22T02:00:00Z', '王强', { parts: [{ name: '建安区人民政府' }, { name: '禹城市人民政府' }, { name: '临水县人民政府' }] }),
  recorded(5, 'MilestoneReached', '2026-05-28T02:00:00Z', '王强', { note: '综合受理窗口投入使用' }),
  recorded(6, 'Reported', '2026-09-20T03:20:00Z', '王强', { report: { percent: 70, text: '综合受理窗口已覆盖 3 县 2 区' } }),
  recorded(7, 'DifficultyRaised', '2026-10-08T02:00:00Z', '王强', { text: '省级交易备案接口尚未开放，请协调。' }),
  recorded(8, 'ExtensionGranted', '2026-10-12T02:00:00Z', '李主任', { from: '2026-10-31', to: '2026-11-15', reason: '同意，不再延期。' }),
  recorded(9, 'CheckReturned', '2026-11-16T02:00:00Z', '李主任', { reason: '缺少县区台账' }),
]
const register = (n, kind, status, title, names, open) => ({ id: `r${n}`, version: 2, kind, title, names, region: '411000', duty: null, status, open, due: open ? '2026-11-2' + (3 + n) : null, at: `2026-11-1${n}T02:00:00Z` })
const orders = [register(1, 'ORDER', 'WAITS_FOR_REPLY', titles[0], units[0], true), register(2, 'ORDER', 'REPLIED', titles[4], units[5], true), register(3, 'ORDER', 'ACCEPTED', titles[5], units[1], false)]
const records = [register(1, 'TALK', 'OPEN', '约谈建设项目审批进展缓慢的单位', units[1], true), register(2, 'MEETING', 'SETTLED', '第十一次调度会', units.slice(0, 3).join('、'), false), register(3, 'PRAISE', 'SETTLED', '通报表扬企业开办提速', units[2], false)]
const inspections = [register(1, 'NONE', 'UNDER_WAY', '政务大厅不动产窗口暗访', units[0], true), register(2, 'PUT_RIGHT', 'CONCLUDED', '供电营业厅走流程', units[5], false)]
const order = {
  id: 'r1', organisation: 'o0', organisationName: units[0], duty: 'd0', title: titles[0], text: '该项任务已逾期，且连续两个月未填报进展。请说明原因，提出整改措施和完成时间。', replyBy: '2026-11-24', issuedBy: '李主任', issuedAt: '2026-11-17T02:00:00Z', status: 'REPLIED',
  rounds: [{ reply: '接口联调比计划晚两周，现已完成；12 月 5 日前全部上线。', evidence: paper, by: '王强', at: '2026-11-19T02:00:00Z', judgement: '请附联调记录。', accepted: false }, { reply: '已补充联调记录。', evidence: paper, by: '王强', at: '2026-11-20T02:00:00Z', judgement: null, accepted: false }],
}
const record = { id: 'r2', kind: 'MEETING', on: '2026-11-12', title: '第十一次调度会', text: '通报各单位进展，研究逾期任务。', place: '市政务服务中心 3 楼', units: units.slice(0, 3).map((name, n) => ({ organisation: `o${n}`, name })), persons: ['李主任', '王强'], duty: null, decisions: [{ id: 'd1', text: '月底前开放缴税接口', unit: { organisation: 'o3', name: units[3] }, due: '2026-11-30', doneOn: null }, { id: 'd2', text: '公布第二批告知承诺事项', unit: null, due: null, doneOn: '2026-11-18' }], evidence: paper, by: '李主任', at: '2026-11-12T08:00:00Z', annulled: null }
const inspection = {
  id: 'r1', unit: { organisation: 'o0', name: units[0] }, duty: 'd0', title: '政务大厅不动产窗口暗访', on: '2026-11-21', inspectors: '督查二组', status: 'UNDER_WAY', conclusion: null, summary: '',
  items: [
    { id: 'i1', text: '综合窗口是否一次受理登记、交易、缴税', basis: '方案第18项', finding: 'GOOD', note: '', photos: [] },
    { id: 'i2', text: '是否要求重复提交身份证明', basis: '', finding: 'FAULT', note: '3 号窗口仍收复印件 2 份', photos: [{ file: 'f2', name: '窗口照片.jpg' }] },
    { id: 'i3', text: '是否公示办理时限和监督电话', basis: '', finding: null, note: '', photos: [] },
  ],
}
const unitRows = units.map((name, n) => ({ id: `o${n}`, name, total: 40 - n * 4, open: 20 - n * 2, overdue: Math.max(0, 4 - n), red: n % 3, amber: 5 - (n % 4), closed: 20 - n * 2, onTime: 18 - n * 2 }))

const json = (body) => ({ status: 200, contentType: 'application/json', body: JSON.stringify(body) })
const page = (items) => json({ items, next: null, total: items.length })
const shown = (it) => json({ id: it.id, version: 3, it })

/** The answer to a path of the ledger, or none. */
export function answerLedger(path) {
  if (path === '/api/ledger/duties') return page(rows)
  if (path === '/api/ledger/duties/lights') return json({ overdue: 2, red: 3, amber: 5, green: 21, continuing: 4 })
  if (path.endsWith('/history')) return json(history)
  if (path.startsWith('/api/ledger/duties/')) return json(detail)
  if (path === '/api/ledger/plans') return json([{ id: 'p1', title: '云州市2026年营商环境提升行动方案', total: 278, open: 115, late: 7, closed: 163 }])
  if (path === '/api/ledger/units') return json(unitRows)
  if (path === '/api/ledger/fields') return json(['不动产登记', '企业开办'])
  if (path === '/api/ledger/orders') return page(orders)
  if (path === '/api/ledger/records') return page(records)
  if (path === '/api/ledger/inspections') return page(inspections)
  if (path.startsWith('/api/ledger/orders/')) return shown(order)
  if (path.startsWith('/api/ledger/records/')) return shown(record)
  if (path.startsWith('/api/ledger/inspections/')) return shown(inspection)
  return null
}
