/** Plans for the pictures. Made-up data. */
const id = 'p-2026'
const span = (line, to = line) => ({ fromLine: line, fromColumn: 1, toLine: to, toColumn: 60 })
const owner = (role, name, more) => ({ role, raw: name, name, organisation: 'o2', group: false, inferred: false, open: false, ...more })
const month = (due) => ({ kind: 'MONTH', due: `${due}-28`, raw: due, scope: '', inferredYear: false })
const TASKS = [
  ['合并开办环节', '登记、刻章、社保、公积金五件事同步办理，0.5个工作日内全部办结。', [owner('LEAD', '市市场监管局'), owner('SUPPORT', '市公安局'), owner('SUPPORT', '市税务局')], null],
  ['推广银行预约开户', '银行在1个工作日内给出预约账号。', [owner('LEAD', '人行云州市中心支行', { organisation: null }), owner('IMPLEMENT', '各有关金融机构', { group: true })], null],
  ['首套印章免费', '新设企业首套印章四枚由财政统一付费，随营业执照一并寄出。', [owner('LEAD', '市财政局', { inferred: true }), owner('RESPONSIBLE', '市公安局')], 'INFERRED_LEAD'],
  ['公布供电可靠性数据', '每季度公布各县（市、区）户均停电时间和停电次数。', [], 'NO_OWNER'],
]
const task = (n) => {
  const [title, text, owners] = TASKS[n % TASKS.length]
  return { id: `t${n}`, no: String(n + 1), title, text, field: n < 12 ? '企业开办' : '获得电力', direction: title, ownersRaw: owners.map((one) => one.name).join('、'), owners, deadline: month('2026-06'), milestones: [], targets: [], strength: 'MUST', source: span(10 + n), }
}
const rows = Array.from({ length: 24 }, (_, n) => ({ task: task(n), open: TASKS[n % TASKS.length][3], accepted: null, correction: n === 0 ? 1 : null, body: null }))
const corrections = [{ no: 1, kind: 'CHANGE', before: [{ ...task(0), text: '登记、刻章、社保四件事同步办理。' }], after: [task(0)], position: 0, note: '按正文补全', by: '李清', at: '2026-11-20T02:10:00Z', undone: false }]
const line = (n, status, more) => ({ id: `p${n}`, version: 3, title: `云州市${2027 - n}年营商环境提升行动方案`, number: `云政办〔${2027 - n}〕5号`, issuer: '云州市人民政府办公室', region: '411000', status, edition: 1, tasks: 29 + n, open: 0, corrected: n, dated: null, issuedOn: status === 'ISSUED' ? `${2027 - n}-01-16` : null, findings: n, ...more })
const list = [line(1, 'IMPORTED', { id, open: 12, findings: 14 }), line(2, 'ISSUED'), line(3, 'ISSUED', { edition: 2 }), line(4, 'WITHDRAWN')]
const detail = {
  id, version: 3, head: { title: list[0].title, number: list[0].number, issuer: list[0].issuer, date: '2026-01-16', region: '411000' }, status: 'IMPORTED', edition: 1, family: id, tasks: rows.length,
  open: { INFERRED_LEAD: 6, NO_OWNER: 6 }, accepted: 0, corrected: 1, issuedOn: null, rhythm: null, master: null, part: null, source: { id: 's1', name: '方案.docx', size: 40_000, by: '李清', created: '2026-11-20T01:00:00Z' },
  parts: [{ number: 1, title: '云州市营商环境提升总体方案', measures: 12, safeguards: 2, rows: 0, tables: 0, fromLine: 18 }, { number: 2, title: '云州市企业开办提升专项行动方案', measures: 7, safeguards: 2, rows: 0, tables: 1, fromLine: 56 }, { number: 6, title: '云州市营商环境提升任务清单', measures: 0, safeguards: 0, rows: 29, tables: 0, fromLine: 195 }],
  programme: [list[0]], editions: [{ ...list[0], edition: 1 }, { ...list[2], edition: 2 }],
}
const findings = [
  ['list.deadline', 'ERROR', '清单的时限是“2026年9月”，正文是“2026年6月”', [span(14), span(30)]],
  ['owner.no-lead', 'WARNING', '没有写明牵头单位', [span(12)]],
  ['text.doubled', 'HINT', '“企业企业”重复', [span(20)]],
].map(([rule, severity, message, spans], n) => ({ no: n + 1, rule, severity, message, subject: `任务清单第${n + 4}行`, spans, judgement: n === 2 ? { verdict: 'IGNORED', reason: '原文如此', by: '李清', at: '2026-11-20T03:00:00Z' } : null }))
const lines = Array.from({ length: 60 }, (_, n) => (n < 10 ? ['云州市人民政府办公室', '关于印发云州市2026年营商环境提升行动方案的通知', '云政办〔2026〕5号'][n] ?? '各县（市、区）人民政府，市人民政府各部门：' : `${n - 9} ${TASKS[(n - 10) % 4][0]} ${TASKS[(n - 10) % 4][1]}`))
const comparison = { before: { id: 'p3', title: list[2].title }, after: { id, title: list[0].title }, pairs: [
  { change: 'CHANGED', before: { ...task(0), text: '0.5个工作日内全部办结。' }, after: { ...task(0), text: '0.3个工作日内全部办结。' }, parts: ['TEXT'], likeness: 0.9 },
  { change: 'ADDED', before: null, after: task(1), parts: [], likeness: 0 }, { change: 'REMOVED', before: task(2), after: null, parts: [], likeness: 0 }, { change: 'SAME', before: task(3), after: task(3), parts: [], likeness: 1 },
] }
const history = [['Corrected', 'CHANGE', '合并开办环节', '按正文补全', 1], ['Imported', '', list[0].title, '', 24]].map(([type, kind, about, reason, count], n) => ({ version: 2 - n, type, kind, at: '2026-11-20T02:10:00Z', actor: 'a1', name: '李清', about, reason, count }))
const imports = [['方案.docx', 'DONE', null, [id]], ['清单.xlsx', 'READING', null, []], ['程序.docx', 'FAILED', '《程序.docx》不是文档，请提供 txt、html、docx、doc、xlsx、xls 或 pdf 文件。', []]].map(([name, state, error, plans], n) => ({ id: `i${n}`, name, size: 40_000, state, place: state === 'READING' ? '第 12 行' : '', by: '李清', created: '2026-11-20T01:00:00Z', finished: null, code: error ? 'source.binary' : null, error, plans }))
const basis = ['优化营商环境条例', '保障中小企业款项支付条例'].map((title, n) => ({ id: `b${n}`, title, number: n ? null : '国令第722号', dated: n ? null : '2019-10-22', link: null, note: '', plans: 3 - n, citations: 7 - n }))

const page = (items) => ({ items, next: null, total: items.length })
const answers = {
  '/api/plan/imports': imports, '/api/plan/plans': page(list), '/api/plan/basis': page(basis), '/api/plan/basis/b0/citations': [{ plan: id, planTitle: list[0].title, line: 12 }],
  '': detail, '/tasks': { version: 3, tasks: rows, corrections }, '/findings': findings, '/text': { first: 1, lines, places: null, start: 1, end: 60 }, '/history': history, '/comparison': comparison, '/links': [],
}

/** The answer to a path of plans; undefined for any other. */
export const answerPlan = (path) => answers[path.startsWith(`/api/plan/plans/${id}`) ? path.slice(`/api/plan/plans/${id}`.length) : path]
