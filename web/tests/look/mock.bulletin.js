/** Bulletins and the public page of a plan, for the stand-in server. Made-up data. */
const share = (part, whole) => ({ part, whole })
const rank = (at, name, a, b, c, late, arrears) => ({ rank: at, key: `k${name}`, name, completion: share(a, b), onTime: share(c, a), late, arrears })
const section = (key, heading, text, shown = true) => ({ key, heading, text, drafted: text, shown })
const bulletin = (status) => ({
  id: 'b1',
  scope: { region: '411000', regionName: '云州市', plan: null, planTitle: '', from: '2026-10-01', to: '2026-10-31' },
  figures: {
    at: '2026-11-02T01:30:00Z', asOf: '2026-10-31', rule: ['COMPLETION', 'ON_TIME', 'LATE', 'ARREARS'],
    totals: { total: 278, open: 115, completion: share(36, 43), onTime: share(31, 36), late: 7, arrears: 12 },
    places: [rank(1, '东城区', 8, 8, 8, 0, 0), rank(1, '河湾县', 6, 6, 6, 0, 0), rank(3, '青山县', 7, 9, 6, 2, 1)],
    units: [rank(1, '市市场监管局', 9, 9, 9, 0, 0), rank(2, '市自然资源和规划局', 5, 6, 4, 1, 0), rank(3, '市住房城乡建设局', 3, 7, 2, 4, 3)],
    late: [{ duty: 'd1', number: '12', title: '压减不动产登记时限至 3 个工作日', lead: '市自然资源和规划局', due: '2026-09-30', days: 31 }],
    praised: [{ record: 'r1', on: '2026-10-12', names: '市市场监管局', title: '企业开办一日办结全部落实' }],
    talked: [{ record: 'r2', on: '2026-10-20', names: '市住房城乡建设局', title: '施工许可改革多项任务逾期' }],
    hungUp: [{ duty: 'd3', title: '水电气网联合报装', lead: '市城市管理局', problem: '省级系统尚未开放接口', lookAgainOn: '2026-12-31' }],
  },
  face: {
    letterhead: '云州市优化营商环境工作领导小组办公室文件', number: status === 'ISSUED' ? '云营商办〔2026〕5号' : '', title: '关于2026年10月优化营商环境任务落实情况的通报',
    addressee: '各县（市、区）人民政府，各有关单位', copies: '', signer: '云州市优化营商环境工作领导小组办公室', recipients: ['k市市场监管局', 'k市自然资源和规划局'],
  },
  sections: [
    section('opening', '', '为推动各项任务按期落实，现将云州市2026年10月优化营商环境任务落实情况通报如下。'),
    section('overview', '总体情况', '截至2026年10月31日，云州市共有任务278项，在办115项。本期应办结43项，已办结36项，办结率83.7%（36/43）；其中按期办结31项，按期率86.1%（31/36）。逾期未办结7项，欠报进展12次。'),
    section('places', '各地落实情况', '参加排名的有3个地区，排在首位的是东城区、河湾县，办结率100.0%（8/8）。有逾期任务的有1个地区。'),
    section('units', '各单位落实情况', '参加排名的有3个单位，排在首位的是市市场监管局，办结率100.0%（9/9）。有逾期任务的有2个单位。'),
    section('late', '逾期任务', '逾期未办结的任务（含分解任务）如下表。'),
    section('mentions', '表扬和约谈情况', '本期表扬1次，约谈1次。'),
    section('hungUp', '挂账问题', '暂时不能解决、列入挂账继续跟踪的问题有1个。'),
    section('next', '下一步工作要求', '各责任单位要对照时限倒排进度，需要协调的问题及时提出，确保各项任务按期完成。'),
  ],
  status, composedBy: '李清', issuedBy: status === 'ISSUED' ? '李清' : '', issuedOn: status === 'ISSUED' ? '2026-11-03' : null, withdrawn: '',
})
const note = '注：数据截至2026年10月31日，于2026年11月2日 09:30由台账统计。排名依次比较办结率（从高到低）、按期率（从高到低）、逾期数（从少到多）、欠报次数（从少到多），都相同的名次并列；该规则由本平台设置，不是文件规定。'
const counts = (total, closed, overdue, continuing) => ({ total, closed, overdue, continuing })
const states = ['DONE', 'UNDER_WAY', 'LATE', 'CONTINUING']
const progress = {
  plan: { id: 'p1', title: '云州市2026年营商环境提升行动方案', number: '云政办〔2026〕5号', issuer: '云州市人民政府办公室', issuedOn: '2026-01-16', duties: counts(278, 163, 7, 20) },
  at: '2026-11-21T04:00:00Z', withDuties: true,
  fields: [{ field: '开办企业', duties: counts(42, 38, 0, 2) }, { field: '不动产登记', duties: counts(31, 20, 3, 1) }, { field: '获得电力', duties: counts(26, 11, 1, 3) }],
  items: ['推行不动产登记“一窗受理、并行办理”', '水电气网联合报装', '压减不动产登记时限至 3 个工作日', '持续开展惠企政策宣讲'].map((title, n) => ({
    number: String(n + 1), field: '不动产登记', title, lead: '市自然资源和规划局', due: n === 3 ? null : `2026-1${n}-30`, state: states[n],
  })),
}

/** The body of an answer; null where the path is another's. */
export function answerBulletin(path) {
  if (path === '/api/portal/plans/p1') return progress
  if (path === '/api/ledger/bulletins') {
    const row = (id, status) => ({ id, version: 1, title: bulletin(status).face.title, number: bulletin(status).face.number, region: '411000', from: '2026-10-01', to: '2026-10-31', status, issuedOn: bulletin(status).issuedOn, at: '2026-11-02T01:30:00Z' })
    return { items: [row('draft', 'DRAFT'), row('issued', 'ISSUED')], next: null, total: null }
  }
  if (path === '/api/ledger/bulletins/draft') return { id: 'draft', version: 1, bulletin: bulletin('DRAFT'), note }
  if (path === '/api/ledger/bulletins/issued') return { id: 'issued', version: 3, bulletin: bulletin('ISSUED'), note }
  return null
}
