import { applicant, call, file } from './applicant.js'
import { as, status } from './actors.js'
import { act, deed, dialog, send } from './form.js'

const DRAWINGS = {
  code: 'construction.drawing-review', answers: {}, papers: ['drawings', 'construction-planning-permit'],
  form: {
    'enterprise.name': '许昌示例新材料有限公司', 'enterprise.credit-code': '91411025MAE1Q3C698', 'enterprise.contact-name': '董倩', 'enterprise.contact-phone': '13900000801',
    'project.code': '2301-411025-04-01-772946', 'project.name': '示例新材料生产车间', 'project.region': '411000', 'project.address': '许昌市示例工业路六号',
    'building.floor-area': '12500', 'building.height': '21', 'building.storeys': '2', 'building.basement-storeys': '0',
    'design.company': '许昌示例建筑设计有限公司', 'design.leader': '郑可', 'survey.company': '许昌示例勘察院有限公司',
  },
}
const POWER = {
  code: 'electricity.high-voltage-single', papers: ['equipment-list', 'real-estate-certificate', 'business-licence'],
  answers: { request: 'new', proof: 'certificate', voltage: 10, line: true, project: 'ordinary', land: 'inside', right: 'grant', 'right-date': '2021-11-15', tariff: 'commercial', zone: true, beyond: false, changed: false, push: false, crossing: false, promise: false, road: true, green: false, important: false, handover: false, customer: 'other', class: 'high-single' },
  form: {
    'enterprise.name': '许昌示例新材料有限公司', 'enterprise.credit-code': '91411025MAE1Q3C698', 'enterprise.contact-name': '董倩', 'enterprise.contact-phone': '13900000801',
    'supply.address': '许昌市示例工业路六号', 'electricity.request': 'new', 'electricity.capacity': '630', 'electricity.transformer-capacity': '630', 'electricity.voltage': '10', 'electricity.tariff': 'commercial',
    'electricity.project': 'ordinary', 'supply.wanted-date': '2027-03-31', 'land.planning-area': 'inside', 'land.right-kind': 'grant', 'land.right-date': '2021-11-15', 'land.in-zone': 'true',
  },
}
const PAUSE = '等待路面开挖时间协调。'
const BAD = '窗口第一次没有说清章程要全体股东签名，多补了一次材料。'
const REPLY = '向您致歉。以后首次告知前逐页核对，不再让您多跑。'

const open = async (page, stage, id) => {
  await page.goto(`${stage.url}/workbench/casework/cases/${id}`)
  await page.locator('header.head h1').waitFor()
}

/** A photo of the place, as a phone would take it. */
async function photo(stage) {
  const page = await stage.page({ width: 390 })
  await page.setContent('<body style="margin:0;background:linear-gradient(#9ec7e8 55%,#7a8a5c 55%)"><div style="margin:40vh 20vw 0;height:22vh;background:#c9b79a;border-top:3vh solid #8c4a33"></div>')
  const buffer = await page.screenshot({ type: 'jpeg' })
  await page.context().close()
  return { name: '配电房外景.jpg', mimeType: 'image/jpeg', buffer }
}

/** Pages that must not open for somebody else: said as if they were not there. */
async function refused(page, stage, path, words) {
  await page.goto(`${stage.url}${path}`)
  await page.getByText(words).first().waitFor()
}

export const serviceSteps = [
  {
    name: 'certificate', words: '创业者看到电子证照，任何人扫码核验',
    run: async (stage, found) => {
      const page = await applicant(stage, found, 'founder')
      await page.goto(`${stage.url}/my/certificates`)
      await stage.look(page, 'my-certificates')
      await page.getByRole('link', { name: '营业执照' }).first().click()
      const way = page.getByRole('link', { name: /核验/ }).last()
      await page.getByRole('link', { name: /PDF/ }).waitFor()
      found.certificate = new URL(page.url()).pathname.split('/').at(-1)
      found.verify = await way.getAttribute('href')
      await stage.look(page, 'my-certificate', { all: true })
      const anybody = await stage.page({ width: 390 })
      await anybody.goto(`${stage.url}${found.verify}`)
      await anybody.locator('.verdict').waitFor()
      await stage.look(anybody, 'verified', { all: true })
      await anybody.goto(`${stage.url}${found.verify.slice(0, -4)}AAAA`)
      await anybody.locator('.verdict, [role=alert]').first().waitFor()
      await stage.look(anybody, 'verified-forged')
      await anybody.context().close()
    },
  },
  {
    name: 'appointment', words: '不登录的人用手机预约大厅，看到预约并取消',
    run: async (stage) => {
      const page = await stage.page({ width: 390 })
      await page.goto(`${stage.url}/halls`)
      await page.locator('main li a').first().click()
      // Of today there may be nothing left, of the last day there is.
      const days = page.locator('.day select')
      await days.selectOption(await days.locator('option').last().getAttribute('value'))
      await page.locator('.slots label').first().click()
      await page.getByLabel('办什么事').fill('企业变更登记')
      await page.getByLabel('来办事的人').fill('周明')
      await page.getByLabel('手机号').fill('13900000907')
      await page.getByRole('button', { name: '预约', exact: true }).click()
      await page.waitForURL((url) => url.pathname.startsWith('/bookings/'))
      await page.locator('.state', { hasText: '已预约' }).waitFor()
      await stage.look(page, 'appointment', { all: true })
      await page.getByRole('button', { name: '取消预约' }).click()
      await page.getByRole('dialog').getByRole('button', { name: '取消预约' }).click()
      await page.locator('.state', { hasText: '已取消' }).waitFor()
      await page.context().close()
    },
  },
  {
    name: 'stranger', words: '别的创业者打不开这个办件、文件和证照',
    run: async (stage, found) => {
      const owner = await applicant(stage, found, 'founder')
      const parcel = await call(owner, 'GET', `/api/casework/mine/cases/${found.startUp}`)
      const paper = parcel.body.papers.flatMap((one) => one.files)[0]
      const page = await applicant(stage, found, 'stranger')
      for (const path of [`/api/casework/mine/cases/${found.startUp}`, `/api/casework/mine/cases/${found.startUp}/form`, `/api/casework/mine/cases/${found.startUp}/documents/receipt?format=PDF`, `/api/certificate/mine/${found.certificate}`, `/api/files/${paper}/content`, `/api/casework/cases/${found.startUp}`]) {
        const answer = await call(page, 'GET', path)
        if (![403, 404].includes(answer.status)) throw new Error(`${path} gives a stranger ${answer.status}`)
      }
      await refused(page, stage, `/casework/mine/${found.startUp}`, '没有这个办件')
      await stage.look(page, 'stranger-case')
      await page.goto(`${stage.url}/my/certificates/${found.certificate}`)
      await page.locator('main').getByText(/没有|不存在/).first().waitFor()
      await stage.look(page, 'stranger-certificate')
    },
  },
  {
    name: 'joint', words: '施工图审查：审图机构受理，住建、人防并联出具意见，作出结论，签发合格书',
    run: async (stage, found) => {
      const firm = await applicant(stage, found, 'builder')
      found.drawings = await file(firm, DRAWINGS)
      const desk = await as(stage, found, 'drawings')
      await desk.goto(`${stage.url}/workbench/casework/inbox`)
      await desk.locator('tbody tr', { hasText: '示例新材料' }).first().waitFor()
      await stage.look(desk, 'drawings-inbox')
      await open(desk, stage, found.drawings)
      await deed(desk, '受理')
      await status(desk, '办理中')
      await stage.look(desk, 'case-joint', { all: true })
      const defence = await as(stage, found, 'defence')
      await open(defence, stage, found.drawings)
      await act(defence, '出具意见：建筑、消防、人防联合审查', { text: '人防部分符合要求。' })
      await defence.getByText('人民防空办公室：同意').first().waitFor()
      await stage.look(defence, 'case-opinion')
      const housing = await as(stage, found, 'housing')
      await open(housing, stage, found.drawings)
      await act(housing, '出具意见：建筑、消防、人防联合审查', { text: '消防部分符合要求。' })
      await open(desk, stage, found.drawings)
      await act(desk, '出具意见：建筑、消防、人防联合审查', { text: '建筑部分符合要求。' })
      await act(desk, '作出决定：审查结论', { reason: '各部门意见一致。' })
      await open(housing, stage, found.drawings)
      await deed(housing, '制证：审查合格书电子证照')
      await status(housing, '已办结')
      await stage.look(housing, 'case-joint-finished')
    },
  },
  {
    name: 'visit', words: '客户经理用手机到现场勘查、拍照',
    run: async (stage, found) => {
      const firm = await applicant(stage, found, 'builder')
      found.power = await file(firm, POWER)
      const desk = await as(stage, found, 'power')
      await open(desk, stage, found.power)
      await deed(desk, '受理')
      await status(desk, '办理中')
      await desk.setViewportSize({ width: 390, height: 844 })
      await desk.goto(`${stage.url}/workbench/casework/visits`)
      await desk.getByRole('link', { name: /示例新材料/ }).first().waitFor()
      await stage.look(desk, 'visits', { widths: [390] })
      await desk.setViewportSize({ width: 390, height: 844 })
      await desk.getByRole('link', { name: /示例新材料/ }).first().click()
      await desk.locator('input[type=file]').setInputFiles(await photo(stage))
      await desk.getByText('已上传').waitFor()
      await desk.locator('#visit-text').fill('厂区围墙内有配电房位置，电缆从示例工业路东侧引入，路面需开挖 30 米。')
      await stage.look(desk, 'visit', { all: true })
      await desk.getByRole('button', { name: '提交勘验结果' }).click()
      await desk.getByText('没有要去现场的').waitFor()
      await open(desk, stage, found.power)
      await desk.getByRole('link', { name: '文件 1' }).first().waitFor()
      await stage.look(desk, 'case-visited')
    },
  },
  {
    name: 'paused', words: '客户经理没有法定事由就停止计时，督查员在电子监察里看到，打开办件，下发督办单',
    run: async (stage, found) => {
      const desk = await as(stage, found, 'power')
      await open(desk, stage, found.power)
      await deed(desk, '特别程序（停止计时）')
      const box = dialog(desk, '特别程序（停止计时）')
      await desk.locator('.el-select', { has: desk.locator('#field-kind') }).click()
      await desk.locator('.el-select-dropdown__item', { hasText: '其他' }).filter({ visible: true }).click()
      await box.locator('#field-reason').fill(PAUSE)
      await send(desk, '特别程序（停止计时）')
      await desk.getByText('时限停止记录').waitFor()
      const page = await as(stage, found, 'supervisor')
      await page.goto(`${stage.url}/workbench/casework/supervision?kind=other-pause`)
      const row = page.locator('main tbody tr', { hasText: '示例新材料' })
      await row.getByText(PAUSE).waitFor()
      await stage.look(page, 'supervision-pause', { all: true })
      await row.getByRole('link').click()
      await page.getByText(PAUSE).first().waitFor()
      await stage.look(page, 'supervised-case')
      await page.locator('header.head').getByRole('link', { name: '下发督办单' }).click()
      const order = dialog(page, '下发督办单')
      await order.locator('#field-text').fill('这次停止计时没有法定事由，请恢复计时，说明原因。')
      await stage.look(page, 'supervised-order')
      await send(page, '下发督办单')
      await page.locator('header.head h1', { hasText: '办理情况督办' }).waitFor()
      await stage.look(page, 'case-order')
    },
  },
  {
    name: 'rule-draft', words: '办公室拿一张决策表的文件试算，存为草稿，再作废',
    run: async (stage, found) => {
      const page = await as(stage, found, 'office')
      await page.goto(`${stage.url}/workbench/matter/rule-trial`)
      await page.locator('main h1').waitFor()
      const dmn = await page.evaluate(async () => (await fetch('/api/matter/rules/start-up.instant-registration/dmn')).text())
      await page.locator('#dmn-file').setInputFiles({ name: 'start-up.dmn', mimeType: 'application/xml', buffer: Buffer.from(dmn) })
      await page.locator('#draft-item').fill('start-up.registration')
      await stage.look(page, 'rule-trial')
      await page.getByRole('button', { name: '存为草稿' }).click()
      await page.locator('#draft-note').waitFor()
      await stage.look(page, 'rule-draft', { all: true })
      await page.getByRole('button', { name: '作废', exact: true }).click()
      await page.locator('header.head', { hasText: '已作废' }).waitFor()
    },
  },
  {
    name: 'review', words: '创业者实名差评，单位核实',
    run: async (stage, found) => {
      const page = await applicant(stage, found, 'founder')
      await page.goto(`${stage.url}/my/reviews`)
      await page.getByRole('link', { name: /开办企业|企业设立/ }).first().click()
      await page.locator('label.grade', { hasText: '不满意' }).first().click()
      await page.locator('label.tag').first().click()
      await page.locator('textarea').fill(BAD)
      await page.locator('label.tag', { hasText: '实名评价' }).click()
      await stage.look(page, 'review-give', { all: true })
      await page.getByRole('button', { name: '提交评价' }).click()
      await page.getByText('谢谢您的评价').waitFor()
      const unit = await as(stage, found, 'unit')
      await unit.goto(`${stage.url}/workbench/feedback/reviews`)
      await unit.locator('tbody tr', { hasText: '开办企业' }).first().waitFor()
      await stage.look(unit, 'reviews')
      await unit.locator('tbody tr', { hasText: '开办企业' }).first().dblclick()
      await unit.locator('header.head h1').waitFor()
      await stage.look(unit, 'review', { all: true })
      await deed(unit, '核实')
      await dialog(unit, '核实').locator('#field-findings').fill('情况属实：一次性告知前没有核对签名页。')
      await unit.locator('.el-select', { has: unit.locator('#field-branch') }).click()
      await unit.locator('.el-select-dropdown__item', { hasText: '立行立改' }).filter({ visible: true }).click()
      await send(unit, '核实')
      await unit.locator('header.head').getByText('整改中').first().waitFor()
      found.review = unit.url()
    },
  },
  {
    name: 'review-appeal', words: '单位申诉，上级审核后不予采纳',
    run: async (stage, found) => {
      const unit = await as(stage, found, 'unit')
      await act(unit, '申诉', { reason: '章程样本上已经印有签名要求，建议不计入。' })
      await unit.locator('header.head').getByText('申诉审核中').first().waitFor()
      const office = await as(stage, found, 'office')
      await office.goto(found.review)
      await office.locator('header.head').getByText('申诉审核中').first().waitFor()
      await stage.look(office, 'review-appealed', { all: true })
      await act(office, '审核申诉', { choose: '申诉不成立，继续整改', reason: '一次性告知单没有写明，评价属实。' })
      await office.locator('header.head').getByText('整改中').first().waitFor()
    },
  },
  {
    name: 'review-closed', words: '单位整改、回访后办结，创业者看到答复',
    run: async (stage, found) => {
      const unit = await as(stage, found, 'unit')
      await unit.goto(found.review)
      await act(unit, '填写整改', { done: '窗口核对单增加“签名页”一项。', reply: REPLY })
      await unit.locator('header.head').getByText('待回访').first().waitFor()
      await stage.look(unit, 'review-rectified')
      await deed(unit, '记录回访')
      await dialog(unit, '记录回访').locator('#field-content .el-radio', { hasText: '是' }).click()
      await dialog(unit, '记录回访').locator('#field-words').fill('接通，对整改表示满意。')
      await send(unit, '记录回访')
      await unit.locator('header.head').getByText('已办结').first().waitFor()
      await stage.look(unit, 'review-closed', { all: true })
      const page = await applicant(stage, found, 'founder')
      await page.goto(`${stage.url}/my/reviews`)
      await page.getByText(REPLY).waitFor()
      await stage.look(page, 'review-answered')
    },
  },
  {
    name: 'supervised', words: '督查员看电子监察和好差评分析',
    run: async (stage, found) => {
      const page = await as(stage, found, 'supervisor')
      await page.goto(`${stage.url}/workbench/casework/supervision`)
      await page.locator('.ys-tiles').waitFor()
      await stage.look(page, 'supervision', { all: true })
      await page.goto(`${stage.url}/workbench/casework/supervision?kind=overdue`)
      await page.locator('main table, main .empty').first().waitFor()
      await stage.look(page, 'supervision-overdue')
      await page.goto(`${stage.url}/workbench/feedback/analysis`)
      await page.locator('main h1').waitFor()
      await stage.look(page, 'reviews-analysis')
    },
  },
  {
    name: 'english', words: '服务页面的英文',
    run: async (stage, found) => {
      const page = await applicant(stage, found, 'founder')
      await page.goto(`${stage.url}/casework/mine`)
      await page.locator('button.switch[lang]').first().click()
      await page.waitForFunction(() => document.documentElement.lang.startsWith('en'))
      const paths = { home: '/', services: '/services', halls: '/halls', guide: '/services/start-up', apply: '/casework/apply/start-up', parcel: `/casework/mine/${found.startUp}`, mine: '/casework/mine', certificate: `/my/certificates/${found.certificate}`, verify: found.verify, reviews: '/my/reviews' }
      for (const [name, path] of Object.entries(paths)) {
        await page.goto(`${stage.url}${path}`)
        await page.locator('main h1').first().waitFor()
        await stage.look(page, `en-${name}`, { widths: name === 'guide' || name === 'parcel' ? [1280, 390] : [390] })
        // What people wrote stays as it is; on these pages nobody has written anything.
        const left = /\p{Script=Han}[^\n]*/u.exec(await page.locator('main').innerText())
        if (['services', 'guide', 'apply'].includes(name) && left) throw new Error(`${path} in English says ${left[0]}`)
      }
      await page.locator('button.switch[lang]').first().click()
    },
  },
]
