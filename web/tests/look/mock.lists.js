/** Lists and files for the pictures. Made-up data. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

const columns = ['收费标准', '收费依据', '执收单位']
const rows = [
  ['FS-0101', '不动产登记费（住宅类）', '80 元/件', '财税〔2016〕79号', '自然资源部门'],
  ['FS-0102', '不动产登记费（非住宅类）', '550 元/件', '财税〔2016〕79号', '自然资源部门'],
  ['FS-0201', '污水处理费', '按用水量计收，居民 0.95 元/立方米', '云发改价〔2024〕11号', '住房城乡建设部门'],
  ['FS-0202', '城镇垃圾处理费', '5 元/户·月', '云发改价〔2023〕7号', '城市管理部门'],
  ['FS-0301', '特种设备检验检测费', '按设备类别计收', '云发改价〔2022〕30号', '市场监管部门'],
  ['FS-0302', '计量检定费', '按器具类别计收', '云发改价〔2022〕31号', '市场监管部门'],
]
const item = (row) => ({ code: row[0], name: row[1], attributes: Object.fromEntries(columns.map((head, n) => [head, row[n + 2]])), validFrom: null, validTo: null })
const list = (n, code, name, more) => ({ id: `L${n}`, code, name, region: '411000', description: '', mine: true, inForce: 2, items: rows.length, validFrom: '2026-01-01', draft: null, ...more })
const lists = [
  list(1, 'administrative-fees', '行政事业性收费目录清单', { draft: 3, description: '凡未列入本清单的收费项目，企业和群众有权拒缴。' }),
  list(2, 'market-access', '市场准入负面清单', { region: '410000', mine: false, items: 117, inForce: 5, validFrom: '2025-04-24' }),
  list(3, 'powers', '行政权力事项清单', { items: 3264, inForce: 8 }),
  list(4, 'proofs', '证明事项清单', { inForce: null, items: null, validFrom: null }),
]
const edition = (number, published, validFrom, document) => ({
  id: `E${number}`, list: 'L1', number, published, validFrom, validTo: null, columns, items: rows.length, file: `F${number}`, createdBy: '赵明', createdAt: '2026-11-18T02:00:00Z',
  source: { document, issuer: '云州市发展和改革委员会', date: validFrom }, publishedBy: published ? '赵明' : null, publishedAt: published ? `${validFrom}T01:00:00Z` : null,
})
const editions = [edition(3, false, '2027-01-01', '关于公布2027年行政事业性收费目录清单的通知'), edition(2, true, '2026-01-01', '关于公布2026年行政事业性收费目录清单的通知'), edition(1, true, '2025-01-01', '关于公布2025年行政事业性收费目录清单的通知')]
const files = editions.map((one) => ({ id: one.file, name: `行政事业性收费目录清单（${one.validFrom.slice(0, 4)}年）.pdf`, type: 'application/pdf', size: 183_204, sm3: '0'.repeat(64) }))
const comparison = {
  added: [item(rows[4]), item(rows[5])], removed: [item(['FS-0109', '土地复垦费', '', '', ''])], same: 3,
  changed: [{ code: 'FS-0201', name: '污水处理费', differences: [{ column: '收费标准', before: '0.85 元/立方米', after: '0.95 元/立方米' }, { column: '收费依据', before: '云发改价〔2020〕3号', after: '云发改价〔2024〕11号' }] }],
}
const wrong = { columns, count: 4, items: [], wrongCount: 3, wrong: [{ cell: 'B7', message: '没有填名称' }, { cell: 'A12', message: '编码“FS-0201”与第 4 行重复' }, { cell: 'F15', message: '“明年1月”不是日期，请写成 2026-01-31' }] }

/** A page that the server's tests drew, where they ran. */
const drawn = path.resolve(import.meta.dirname, '../../../server/target/documents/page.png')
const pixel = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==', 'base64')

const json = (body) => ({ status: 200, contentType: 'application/json', body: JSON.stringify(body) })

export function answerLists(at, method) {
  if (at === '/api/lists') return json({ items: lists, next: null, total: lists.length })
  if (at === '/api/lists/check') return json({ contains: true, item: item(rows[0]) })
  if (at.endsWith('/preview') && at.startsWith('/api/lists')) return json(wrong)
  if (at === '/api/files') return json(method === 'POST' ? files[0] : { items: files })
  if (/^\/api\/lists\/L\d$/.test(at)) return json({ list: lists[0], editions })
  if (at.endsWith('/items')) return json({ items: rows.map((row, n) => ({ id: row[0], position: n + 1, item: item(row) })), next: null, total: rows.length })
  if (at.endsWith('/comparison')) return json(comparison)
  if (/^\/api\/files\/F\d\/preview$/.test(at)) return json({ kind: 'PAGES', pages: 5 })
  if (/^\/api\/files\/F\d\/pages\/\d$/.test(at)) return { status: 200, contentType: 'image/png', body: existsSync(drawn) ? readFileSync(drawn) : pixel }
  return null
}
