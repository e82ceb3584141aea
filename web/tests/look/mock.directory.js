/** Made-up answers of the directory. */
const region = (code, name, level, parent, organisations = 1) => ({ id: code, code, name, shortName: name, level, parent, validFrom: code === '411002' ? '2021-03-18' : null, validTo: null, source: '行政区划代码 2019-04', organisations })
const regions = [
  region('410000', '云江省', 'PROVINCE', null, 57),
  region('410100', '江州市', 'CITY', '410000', 4),
  region('411000', '云州市', 'CITY', '410000', 78),
  ...['魏东区', '建新区', '鄢水县', '襄河县', '禹山市', '长岭市'].map((name, n) => region(`4110${String(n + 2).padStart(2, '0')}`, name, 'COUNTY', '411000', 17)),
]
const changes = [
  { id: 'c1', kind: 'MERGE', effective: '2021-03-18', before: ['411021 魏县', '411009 吉水区'], after: ['411002 魏东区'], source: '国务院关于调整云州市部分行政区划的批复' },
]
const names = ['云州市人民政府', '云州市发展和改革委员会', '云州市公安局', '云州市财政局', '云州市人力资源和社会保障局', '云州市自然资源和规划局', '云州市住房和城乡建设局', '云州市市场监督管理局', '国家税务总局云州市税务局', '云州市中级人民法院']
const organisations = names.map((name, n) => ({
  id: `o${n}`, name, shortName: name.replace('云州', ''), region: '411000', regionName: '云州市', level: 'CITY', kind: n === 0 ? 'GOVERNMENT' : n === 8 ? 'VERTICAL' : n === 9 ? 'COURT' : 'DEPARTMENT',
  parentName: null, validFrom: null, validTo: null, otherNames: ['市发改委', '云州市发改委'],
}))
const organisation = {
  ...organisations[1], version: 3, parent: null, creditCode: '11411000005747138X', address: '许由路1号', duties: '综合研究拟订经济和社会发展政策，牵头优化营商环境。', source: '许营商〔2022〕1号',
  names: [{ id: 'n1', name: '市发展改革委', kind: 'SHORT', validFrom: null, validTo: null }, { id: 'n2', name: '市发改委', kind: 'ALIAS', validFrom: null, validTo: null }, { id: 'n3', name: '云州市发展计划委员会', kind: 'FORMER', validFrom: '1998-04-01', validTo: '2004-12-31' }],
  posts: [{ id: 'p1', title: '营商环境科科长', holder: '李清', duties: '营商环境日常工作', validFrom: '2024-03-01', validTo: null }],
  groups: [{ id: 'g1', name: '市直各成员单位' }],
  changes: [{ id: 'h1', kind: 'changed', at: '2026-11-18T02:00:00Z', actor: '赵明', detail: {} }, { id: 'h2', kind: 'founded', at: '2026-10-08T02:00:00Z', actor: '李清', detail: {} }],
}
const groups = [
  { id: 'g1', name: '市直各成员单位', region: '411000', regionName: '云州市', kinds: [], levels: [], listed: 26 },
  { id: 'g2', name: '各县（市、区）人民政府（管委会）', region: '410000', regionName: '云江省', kinds: ['GOVERNMENT', 'COMMITTEE'], levels: ['COUNTY'], listed: 0 },
]
const group = { ...groups[0], version: 1, endings: [], note: null, source: '许营商〔2022〕1号', listed: organisations.map((one) => ({ organisation: one.id, name: one.name, validFrom: null, validTo: null })), members: organisations.map(({ id, name, region: code }) => ({ id, name, region: code })) }
const leading = { id: 'l1', name: '云州市优化营商环境工作领导小组', kind: 'LEADING_GROUP', region: '411000', regionName: '云州市', convenor: '张致远', officeName: '市营商办', members: 28, lastMeeting: '2026-11-06' }
const leadingGroup = {
  ...leading, version: 2, office: 'o1', purpose: '统筹推进全市营商环境工作，协调解决跨部门问题。', basis: '云政办〔2026〕5号', validFrom: '2026-01-16', validTo: null,
  members: [
    { id: 'm1', role: 'CONVENOR', organisation: null, organisationName: null, person: '张致远', post: '市长', validFrom: null, validTo: null },
    { id: 'm2', role: 'DEPUTY', organisation: null, organisationName: null, person: '陈立', post: '常务副市长', validFrom: null, validTo: null },
    ...organisations.slice(1, 5).map((one) => ({ id: one.id, role: 'MEMBER', organisation: one.id, organisationName: one.name, person: null, post: null, validFrom: null, validTo: null })),
  ],
  meetings: [{ id: 'k1', version: 1, heldOn: '2026-11-06', topic: '第三季度调度会', place: '市政府一号会议室', chair: '张致远', attendees: '领导小组成员', minutes: '会议听取了各专项进展。', decisions: ['逾期任务一周内报整改措施', '不动产登记专项由市自然资源和规划局牵头提速'] }],
}
const enterprises = ['云州示例装备有限公司', '云州钧瓷文化有限公司', '禹山中药材股份有限公司'].map((name, n) => ({ id: `e${n}`, version: 1, creditCode: '91411000MA40000047', name, region: '411002', regionName: '魏东区', industry: '通用设备制造业', scale: ['SMALL', 'MICRO', 'LARGE'][n], status: 'ACTIVE', foundedOn: '2020-05-18', representative: '王岩', address: '许由路8号', phoneMasked: '138****5678', source: '名录导入' }))
const people = ['单小云', '曾立', '王岩'].map((name, n) => ({ id: `q${n}`, version: 1, name, region: '411002', regionName: '魏东区', citizenIdMasked: '41**************18', phoneMasked: '139****1111', employer: '云州示例装备有限公司', source: '名录导入' }))
const waiting = { id: 'i1', kind: 'ENTERPRISES', file: '魏东区企业.xlsx', state: 'CHECKED', actor: '李清', at: '2026-11-21T02:30:00Z', columns: ['creditCode', 'name', 'region', 'scale'], rows: 128, wrong: 2, added: 120, changed: 6 }
const columns = [['creditCode', '统一社会信用代码', true], ['name', '企业名称', true], ['region', '行政区划', true], ['scale', '规模', false], ['phone', '联系电话', false]].map(([key, heading, required]) => ({ key, heading, required }))
const rows = [
  { id: '3', line: 3, action: 'WRONG', cells: { creditCode: '91411000MA40000048', name: '云州某某公司', region: '魏东区', scale: '小型' }, problems: [{ column: 'creditCode', cell: 'A3', why: '校验位不符，应为“7”，请核对各位' }] },
  { id: '9', line: 9, action: 'WRONG', cells: { creditCode: '91411000MA40000047', name: '云州示例', region: '云州区', scale: '很小' }, problems: [{ column: 'region', cell: 'C9', why: '没有“云州区”这个行政区划，请填写名称或六位代码' }, { column: 'scale', cell: 'D9', why: '只能填写大型、中型、小型、微型' }] },
  { id: '10', line: 10, action: 'ADD', cells: { creditCode: '91411000MA40000047', name: '云州钧瓷文化有限公司', region: '411002', scale: 'MICRO' }, problems: [] },
]

/** The answer to a path below /api/directory, or nothing. */
export function answerDirectory(path) {
  const list = (items) => ({ items, next: null, total: items.length })
  const answers = {
    '/regions': regions, '/region-changes': changes, '/organisations': list(organisations), '/groups': list(groups), '/leading-groups': list([leading]),
    '/enterprises': list(enterprises), '/people': list(people), '/imports': [waiting, { ...waiting, id: 'i2', state: 'APPLIED', file: '组织机构.csv', kind: 'ORGANISATIONS', wrong: 0 }],
    '/imports/kinds': { ORGANISATIONS: columns, ENTERPRISES: columns, PEOPLE: columns }, '/imports/i1/rows': list(rows), '/leading-groups/l1': leadingGroup,
  }
  const rest = path.replace('/api/directory', '')
  if (answers[rest]) return answers[rest]
  if (rest.startsWith('/organisations/')) return organisation
  if (rest.startsWith('/groups/')) return group
  return null
}
