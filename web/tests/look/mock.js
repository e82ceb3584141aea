/** A stand-in for the server, just enough to look at the pages. Made-up data. */
import { answerBoard } from './mock.board.js'
import { answerDirectory } from './mock.directory.js'
import { answerLedger } from './mock.ledger.js'
import { answerBulletin } from './mock.bulletin.js'
import { answerLists } from './mock.lists.js'
import { answerPlan } from './mock.plan.js'

const session = {
  account: { id: 'a1', login: 'liqing', name: '李清', mustChangePassword: false },
  organisation: { id: 'o1', name: '云州市营商环境建设领导小组办公室' },
  region: { code: '411000', name: '云州市' },
  roles: [{ code: 'OFFICE', name: '领导小组办公室' }],
  permissions: [
    'directory:read', 'directory:manage', 'identity:manage', 'identity:audit', 'notify:read', 'plan:read', 'plan:import', 'plan:correct', 'plan:issue', 'lists:read', 'lists:manage', 'files:read', 'files:upload',
    'ledger:read', 'ledger:bulletin', 'ledger:sign', 'ledger:assign', 'ledger:report', 'ledger:request', 'ledger:decide', 'ledger:supervise', 'ledger:export',
  ],
}
const message = (n, title, readAt = null) => ({
  id: `m${n}`,
  at: `2026-11-${String(21 - (n % 14)).padStart(2, '0')}T0${n % 9}:12:00Z`,
  title,
  text: `${title}。\n责任单位：市市场监督管理局。请于期限前填报进展并上传佐证材料。`,
  to: '/workbench',
  readAt,
})
const titles = ['“企业开办一日办结”还剩 2 个工作日', '“推行告知承诺制”填报被退回，请补充佐证材料', '第三季度台账已锁定', '市住房和城乡建设局已接收 3 项任务', '“压减不动产登记时限”已逾期 1 个工作日']
const messages = Array.from({ length: 14 }, (_, n) => message(n, titles[n % titles.length], n % 3 === 2 ? '2026-11-20T01:00:00Z' : null))
const groups = [
  { kind: 'duty', label: '任务', items: [{ id: 'd1', title: '推行不动产登记“一窗受理、并行办理”', sub: '市自然资源和规划局 · 2026-12-31', to: '/workbench/ledger/d1' }, { id: 'd2', title: '压减不动产登记时限至 3 个工作日', sub: '市自然资源和规划局 · 逾期', to: '/workbench/ledger/d2' }] },
  { kind: 'organisation', label: '单位', items: [{ id: 'o2', title: '市自然资源和规划局', sub: '市级部门', to: '/workbench/directory/o2' }] },
]
const plans = [
  { id: 'p1', title: '云州市2026年营商环境提升行动方案', number: '云政办〔2026〕5号', issuer: '云州市人民政府办公室', issuedOn: '2026-01-16', duties: { total: 278, closed: 163, overdue: 7 } },
  { id: 'p2', title: '云州市企业开办提升专项行动方案', number: '云政办〔2026〕5号附件2', issuer: '云州市市场监督管理局', issuedOn: '2026-01-16', duties: { total: 42, closed: 38, overdue: 0 } },
]
const audits = ['登录', '查看任务', '导出台账', '修改密码', '签收任务'].flatMap((action, n) => [0, 1, 2].map((m) => ({
  id: `u${n}${m}`, at: `2026-11-${20 - n}T0${m + 1}:30:00Z`, action, target: n ? '推行不动产登记“一窗受理、并行办理”' : null, outcome: n === 2 && m === 0 ? 'refused' : 'done', address: '10.12.3.45',
})))

const accounts = [['office', '许昌市营商办', 'OFFICE'], ['fagai', '发展改革委联络员', 'UNIT'], ['admin', '系统管理员', 'ADMIN']].map(([login, name, role], n) => ({
  id: `c${n}`, login, name, organisation: role === 'ADMIN' ? null : { id: 'o1', name: '云州市发展和改革委员会' }, region: { id: '411000', name: '云州市' }, roles: [role], state: n === 1 ? 'LOCKED' : 'ACTIVE',
  mustChangePassword: n === 0, signedInAt: n ? '2026-11-20T01:00:00Z' : null, sessions: n, version: 1,
}))

const json = (body, status = 200) => ({ status, contentType: status < 300 ? 'application/json' : 'application/problem+json', body: JSON.stringify(body) })
const page = (items, total = items.length) => json({ items, next: 'more', total: total + 264 })

/** Answers /api of one browser context. `signedIn` false: nobody is, and each sign-in is refused. */
export async function answer(context, signedIn) {
  await context.route('**/api/**', (route) => {
    const path = new URL(route.request().url()).pathname
    const method = route.request().method()
    if (path === '/api/identity/session') {
      if (method === 'POST') return route.fulfill(json({ status: 423, code: 'identity.locked', detail: '账号已锁定，15 分钟后自动解除。' }, 423))
      return route.fulfill(signedIn ? json(session) : json({ status: 401, code: 'identity.signed-out' }, 401))
    }
    if (path === '/api/notify/stream') return route.fulfill({ contentType: 'text/event-stream', body: 'event: unread\ndata: 9\n\n' })
    if (path === '/api/notify/messages') return route.fulfill(page(messages))
    if (path.endsWith('/read')) return route.fulfill({ status: 204 })
    if (path === '/api/portal/search') return route.fulfill(json({ groups }))
    if (path === '/api/portal/plans') return route.fulfill(json({ items: plans }))
    if (path === '/api/identity/audit') return route.fulfill(page(audits))
    if (path === '/api/identity/ways') return route.fulfill(json({ provider: null, to: null }))
    if (path === '/api/identity/audit/all') return route.fulfill(page(audits.map((one) => ({ ...one, login: 'liqing', name: '李清', reason: one.outcome === 'refused' ? '账号或者密码不对' : null }))))
    if (path === '/api/identity/accounts') return route.fulfill(page(accounts))
    if (path === '/api/identity/sessions') {
      return route.fulfill(json({ items: [
        { id: 's1', startedAt: '2026-11-21T00:30:00Z', lastSeenAt: '2026-11-21T04:00:00Z', address: '10.12.3.45', device: 'Chrome · Windows', current: true },
        { id: 's2', startedAt: '2026-11-18T08:10:00Z', lastSeenAt: '2026-11-19T09:00:00Z', address: '10.12.9.8', device: 'Edge · Windows', current: false },
      ] }))
    }
    if (path === '/api/identity/delegations') {
      return route.fulfill(json({ items: [{ id: 'g1', from: { id: 'a1', name: '李清', organisation: null }, to: { id: 'a2', name: '赵明', organisation: null }, since: '2026-12-01', until: '2026-12-05', reason: '外出培训' }] }))
    }
    const board = answerBoard(path)
    if (board) return route.fulfill(json(board))
    const told = answerBulletin(path)
    if (told) return route.fulfill(json(told))
    const planned = answerPlan(path)
    if (planned) return route.fulfill(json(planned))
    const known = path.startsWith('/api/directory') ? answerDirectory(path) : null
    if (known) return route.fulfill(json(known))
    const listed = answerLists(path, method)
    if (listed) return route.fulfill(listed)
    const duty = answerLedger(path)
    if (duty) return route.fulfill(duty)
    return route.fulfill(json({ status: 404, code: 'web.no-such-path' }, 404))
  })
}
