import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { act, dayIn, deed, dialog, fill, send } from './form.js'

const PREVIEW = '推行开办材料预审'
const NOON = '延长午间服务'
const DESK = '设立开办帮办岗'

/** The plan that is dropped: its months run from today, its number tells repeated runs on one server apart. */
async function planFile() {
  const text = await readFile(path.join(import.meta.dirname, 'plan.txt'), 'utf8')
  // What the date is where the plan is made.
  const now = new Date(Date.now() + 8 * 3_600_000)
  const chinese = (date) => `${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月`
  const filled = text
    .replace(/\{\{month\+(\d+)\}\}/g, (_, months) => chinese(new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + Number(months), 1))))
    .replaceAll('{{today}}', `${chinese(now)}${now.getUTCDate()}日`)
    .replaceAll('{{year}}', String(now.getUTCFullYear()))
    .replaceAll('{{number}}', String(now.getTime()).slice(-7, -2))
  return { name: '窗口服务提升试点方案.txt', mimeType: 'text/plain', buffer: Buffer.from(filled) }
}

/** A role's page; it signs in when it is first needed. */
async function as(stage, found, login) {
  found.actors ??= {}
  found.actors[login] ??= await stage.actor(login)
  return found.actors[login]
}

const task = (page, title) => page.locator('article.card', { hasText: title })

async function openTask(page, title) {
  const card = task(page, title)
  // The pane may just be coming back from another tab, and close what was opened meanwhile.
  for (let tries = 0; tries < 5; tries++) {
    if (!(await card.getAttribute('class')).includes('open')) await card.locator('button.title').click()
    await page.waitForTimeout(300)
    if ((await card.getAttribute('class')).includes('open')) break
  }
  return card
}

async function duty(page, stage, found, title = PREVIEW) {
  await page.goto(`${stage.url}/workbench/ledger/duties/${found.duties[title]}`)
  await page.locator('header.head h1').waitFor()
}

/** What a unit proves its report with. */
const table = (stage) => stage.paper('开办材料预审统计表', ['统计时段：本月1日至今。', '收到开办申请 412 件，其中在线预审 338 件，占 82%。', '一次通过 301 件，补正一次后通过 37 件。'])

const status = (page, word) => page.locator('header.head .status', { hasText: word }).waitFor()

export const steps = [
  {
    name: 'portal', words: '访客打开服务大厅',
    run: async (stage) => {
      const page = await stage.page()
      await page.goto(stage.url)
      await page.waitForSelector('h1')
      await page.context().close()
    },
  },
  {
    name: 'first-sign-in', words: '领导小组办公室用一次性密码首次登录并修改密码',
    run: async (stage, found) => {
      const page = await as(stage, found, 'office')
      await stage.look(page, 'office-home', { all: true })
    },
  },
  {
    name: 'import', words: '办公室导入方案文件',
    run: async (stage, found) => {
      const page = await as(stage, found, 'office')
      await page.goto(`${stage.url}/workbench/plan`)
      await page.waitForSelector('h1')
      await stage.look(page, 'plans', { all: true })
      await page.goto(`${stage.url}/workbench/plan/import`)
      const before = await page.getByRole('link', { name: '打开方案' }).count()
      const file = await planFile()
      await page.locator('input[type=file]').setInputFiles([file])
      const line = page.locator('ul.lines li', { hasText: file.name }).first()
      await line.getByText('已读完').waitFor({ timeout: 90_000 })
      await stage.look(page, 'import')
      if ((await page.getByRole('link', { name: '打开方案' }).count()) <= before) await page.waitForTimeout(1500)
      await line.getByRole('link', { name: '打开方案' }).click()
      await page.waitForURL(/\/plan\/[0-9a-f-]{36}/)
      found.plan = page.url().match(/plan\/([0-9a-f-]{36})/)[1]
    },
  },
  {
    name: 'read', words: '办公室对照原文核对读出的任务',
    run: async (stage, found) => {
      const page = await as(stage, found, 'office')
      await page.locator('article.card').nth(5).waitFor()
      const count = await page.locator('article.card').count()
      if (count !== 6) throw new Error(`6 tasks stand in the plan, ${count} were read`)
      await openTask(page, PREVIEW)
      await stage.look(page, 'plan-reading', { all: true })
      await page.getByRole('tab', { name: '问题' }).click()
      await page.waitForTimeout(500)
      await stage.look(page, 'plan-findings')
      await page.getByRole('tab', { name: '任务' }).click()
    },
  },
  {
    name: 'correct', words: '办公室补上责任单位和时限',
    run: async (stage, found) => {
      const page = await as(stage, found, 'office')
      const card = await openTask(page, NOON)
      await card.getByRole('button', { name: '修改', exact: true }).click()
      const drawer = dialog(page, '修改任务')
      await drawer.getByRole('button', { name: '添加单位' }).click()
      await drawer.getByLabel('单位名称').last().fill('市政务服务和大数据管理局')
      // The value lies over the field of a select.
      await drawer.getByLabel('时限类型').click({ force: true })
      await page.getByRole('option', { name: '到某日' }).click()
      await drawer.locator('#task-0-deadline').fill(dayIn(60))
      await drawer.locator('#task-0-deadline').press('Enter')
      await drawer.getByLabel('说明（可不填）').fill('原文没有写责任单位，按职责补上。')
      await stage.look(page, 'plan-correct')
      await send(page, '修改任务', '保存修改')
      await task(page, NOON).locator('.tag.made').waitFor()
    },
  },
  {
    name: 'settle', words: '办公室接受推定的牵头单位',
    run: async (stage, found) => {
      const page = await as(stage, found, 'office')
      const card = await openTask(page, DESK)
      await card.getByRole('button', { name: '照此接受' }).click()
      await dialog(page, '接受未落实事项').getByLabel('理由').fill('帮办岗由市市场监管局牵头，已与两家商定。')
      await send(page, '接受未落实事项', '照此接受')
      await page.getByText('各项任务都有着落，可以确认。').waitFor()
      await stage.look(page, 'plan-settled')
    },
  },
  {
    name: 'issue', words: '办公室确认并印发方案',
    run: async (stage, found) => {
      const page = await as(stage, found, 'office')
      if (!page.url().includes(found.plan)) await page.goto(`${stage.url}/workbench/plan/${found.plan}`)
      await deed(page, '确认方案')
      await deed(page, '印发')
      await dialog(page, '印发').locator('#issue-on').waitFor()
      await stage.look(page, 'plan-issue')
      await send(page, '印发')
      await page.getByText('6 条任务已进入台账。').waitFor()
      await stage.look(page, 'plan-issued')
    },
  },
  {
    name: 'hand-down', words: '任务进入台账',
    run: async (stage, found) => {
      const page = await as(stage, found, 'office')
      found.duties = {}
      for (let tries = 0; tries < 30 && Object.keys(found.duties).length < 6; tries++) {
        const { items } = await page.evaluate(async (plan) => (await fetch(`/api/ledger/duties?plan=${plan}&size=50`)).json(), found.plan)
        // What was handed on to a county is a duty of its own.
        for (const one of items.filter((item) => !item.parent)) found.duties[[PREVIEW, NOON, DESK].find((title) => one.title.includes(title)) ?? one.title] = one.id
        await page.waitForTimeout(500)
      }
      if (!found.duties[PREVIEW]) throw new Error(`The ledger holds ${Object.keys(found.duties)}`)
      await page.goto(`${stage.url}/workbench/ledger/duties?plan=${found.plan}`)
      await page.locator('tbody tr').nth(5).waitFor()
      await stage.look(page, 'ledger', { all: true })
      await page.locator('tbody tr', { hasText: PREVIEW }).first().click()
      await page.waitForTimeout(500)
      await stage.look(page, 'ledger-glance')
    },
  },
  {
    name: 'sign', words: '责任单位看到任务并签收',
    run: async (stage, found) => {
      const page = await as(stage, found, 'unit')
      await stage.look(page, 'unit-home', { all: true })
      await page.goto(`${stage.url}/workbench/ledger/mine`)
      await page.locator('tbody tr', { hasText: PREVIEW }).first().waitFor()
      await stage.look(page, 'unit-mine', { all: true })
      await duty(page, stage, found)
      await stage.look(page, 'duty-unsigned')
      await deed(page, '签收')
      await status(page, '推进中')
    },
  },
  {
    name: 'name', words: '责任单位明确责任人',
    run: async (stage, found) => {
      const page = await as(stage, found, 'unit')
      await act(page, '明确责任人', { name: '陈立', post: '登记注册科科长', phone: '0374-0000012' })
      await page.locator('main').getByText('陈立').first().waitFor()
    },
  },
  {
    name: 'report', words: '责任单位填报进展并上传佐证',
    run: async (stage, found) => {
      const page = await as(stage, found, 'unit')
      await deed(page, '填报进展')
      await fill(page, '填报进展', { text: '预审功能已在市级大厅和魏都区大厅上线，本月预审 338 件，占申请的 82%。下一步接入乡镇窗口。', percent: 60, files: [await table(stage)] })
      await stage.look(page, 'report', { all: true })
      await send(page, '填报进展')
      await page.locator('main').getByText('60%').first().waitFor()
      await stage.look(page, 'duty-reported', { all: true })
    },
  },
  {
    name: 'extend', words: '责任单位申请延期',
    run: async (stage, found) => {
      const page = await as(stage, found, 'unit')
      await act(page, '申请延期', { to: dayIn(200), reason: '乡镇窗口的网络改造由运营商承担，完工时间比原计划晚一个月。' })
      await page.getByText('等待答复').waitFor()
    },
  },
  {
    name: 'decide', words: '办公室同意延期',
    run: async (stage, found) => {
      const page = await as(stage, found, 'office')
      await page.goto(`${stage.url}/workbench/ledger/mine`)
      await page.locator('tbody tr', { hasText: PREVIEW }).first().waitFor()
      await stage.look(page, 'office-waits')
      await duty(page, stage, found)
      await deed(page, '答复延期')
      await fill(page, '答复延期', { choose: '同意', reason: '同意。请每月报送网络改造进度。' })
      await stage.look(page, 'extension')
      await send(page, '答复延期')
      await page.locator('.GRANTED').waitFor()
    },
  },
  {
    name: 'supervise', words: '督查员下发督办单',
    run: async (stage, found) => {
      const page = await as(stage, found, 'supervisor')
      await stage.look(page, 'supervisor-home')
      await duty(page, stage, found)
      await deed(page, '下发督办单')
      await fill(page, '下发督办单', { text: '请说明乡镇窗口接入的具体时间表，以及网络改造完成前的替代办法。', replyBy: dayIn(7) })
      await stage.look(page, 'order-issue')
      await send(page, '下发督办单')
      await page.waitForURL(/ledger\/orders\/[0-9a-f-]{36}/)
      await page.locator('header.head h1').waitFor()
      found.order = page.url()
      await stage.look(page, 'order')
    },
  },
  {
    name: 'reply', words: '责任单位回复督办单，督查员审核通过',
    run: async (stage, found) => {
      const unit = await as(stage, found, 'unit')
      await unit.goto(`${stage.url}/workbench/ledger/orders`)
      await unit.locator('tbody tr').first().waitFor()
      await stage.look(unit, 'orders', { all: true })
      await unit.goto(found.order)
      await act(unit, '回复', { text: '六个乡镇窗口分三批接入，最后一批在下月底；改造完成前由区级大厅代为预审。', files: [await stage.paper('乡镇窗口接入时间表', ['第一批：两个窗口。', '第二批：两个窗口。', '第三批：两个窗口。'])] })
      await unit.getByText('待审核').first().waitFor()
      const supervisor = await as(stage, found, 'supervisor')
      await supervisor.reload()
      await act(supervisor, '审核回复', { choose: '通过' })
      await supervisor.getByText('已办结').first().waitFor()
      await stage.look(supervisor, 'order-settled', { all: true })
    },
  },
  {
    name: 'request-strike-off', words: '责任单位申请销号',
    run: async (stage, found) => {
      const page = await as(stage, found, 'unit')
      await duty(page, stage, found)
      await act(page, '填报进展', { text: '乡镇窗口全部接入，预审比例连续四周在 85% 以上。', percent: 100, files: [await table(stage)] })
      await page.locator('main').getByText('100%').first().waitFor()
      await act(page, '申请销号', { statement: '目标为预审比例 80% 以上，实际 86%，佐证见附件。', files: [await table(stage)] })
      await status(page, '核查中')
      await stage.look(page, 'strike-off-asked')
    },
  },
  {
    name: 'strike-off', words: '办公室核查并销号',
    run: async (stage, found) => {
      const page = await as(stage, found, 'office')
      await duty(page, stage, found)
      await deed(page, '核查')
      await fill(page, '核查', { yes: ['evidenceComplete', 'targetReached'], choose: '通过', reason: '现场抽查三个窗口，数据属实。' })
      await stage.look(page, 'check')
      await send(page, '核查')
      await status(page, '已销号')
      await stage.look(page, 'duty-struck-off', { all: true })
    },
  },
  {
    name: 'county', words: '区政府签收并反映问题',
    run: async (stage, found) => {
      const page = await as(stage, found, 'weidu')
      await page.goto(`${stage.url}/workbench/ledger/mine`)
      await page.locator('tbody tr').first().waitFor()
      await stage.look(page, 'county-mine')
      // A county may hold it as a duty of its own below the city's.
      const { items } = await page.evaluate(async (plan) => (await fetch(`/api/ledger/duties?plan=${plan}&mine=true&size=50`)).json(), found.plan)
      const own = items.find((one) => one.title.includes('驿站'))
      if (!own) throw new Error(`The county holds ${items.map((one) => one.title)}`)
      await page.goto(`${stage.url}/workbench/ledger/duties/${own.id}`)
      await deed(page, '签收')
      await status(page, '推进中')
      await act(page, '反映问题', { text: '第二个驿站的场地产权尚未移交，请协调。' })
      await page.getByText('待答复').first().waitFor()
      await stage.look(page, 'difficulty')
    },
  },
  {
    name: 'boards', words: '办公室看单位看板',
    run: async (stage, found) => {
      const page = await as(stage, found, 'office')
      await page.goto(`${stage.url}/workbench/ledger/units`)
      await page.locator('tbody tr').first().waitFor()
      await stage.look(page, 'units', { all: true })
    },
  },
  {
    name: 'bulletin', words: '办公室编写并印发通报',
    run: async (stage, found) => {
      const page = await as(stage, found, 'office')
      await page.goto(`${stage.url}/workbench/ledger/bulletins`)
      await deed(page, '起草通报')
      await fill(page, '起草通报', {})
      await stage.look(page, 'bulletin-compose')
      await send(page, '起草通报')
      await page.waitForURL(/ledger\/bulletins\/[0-9a-f-]{36}/)
      await page.locator('.paper').waitFor()
      await stage.look(page, 'bulletin-draft', { all: true })
      // It is not issued without a number.
      await page.locator('#bulletin-number').fill('许营商通〔2026〕1号')
      await deed(page, '保存')
      await page.locator('header.head').getByRole('button', { name: '印发', exact: true, disabled: false }).waitFor()
      await act(page, '印发', {})
      await page.locator('header.head').getByText('已印发').waitFor()
      await stage.look(page, 'bulletin', { all: true })
      for (const format of ['DOCX', 'PDF', 'OFD']) {
        const [paper] = await Promise.all([page.waitForEvent('download'), page.locator('.exports').getByRole('link', { name: format }).click()])
        if (!(await paper.path()) || !paper.suggestedFilename().toLowerCase().endsWith(format.toLowerCase())) throw new Error(`${format}: ${paper.suggestedFilename()}`)
      }
    },
  },
  {
    name: 'release', words: '办公室公开进展，访客在服务大厅看到',
    run: async (stage, found) => {
      const page = await as(stage, found, 'office')
      await page.goto(`${stage.url}/workbench/plan/${found.plan}`)
      await deed(page, '公开进展')
      await dialog(page, '公开进展').locator('.el-radio', { hasText: '公开进展数字和任务' }).click()
      await send(page, '公开进展', '保存')
      const visitor = await stage.page()
      await visitor.goto(`${stage.url}/plans/${found.plan}`)
      await visitor.waitForSelector('h1')
      await visitor.waitForTimeout(500)
      await stage.look(visitor, 'portal-plan', { all: true })
      await visitor.goto(stage.url)
      await visitor.waitForSelector('h1')
      await visitor.waitForTimeout(500)
      await stage.look(visitor, 'portal', { all: true })
    },
  },
  {
    name: 'cockpit', words: '分管领导看驾驶舱和看板',
    run: async (stage, found) => {
      const page = await as(stage, found, 'leader')
      await page.goto(`${stage.url}/cockpit`)
      await page.locator('.screen .tiles').waitFor()
      await page.waitForTimeout(1500)
      await stage.look(page, 'cockpit', { all: true })
      for (const tab of ['overview', 'calendar', 'timeline', 'heat', 'burn-up', 'forecast']) {
        await page.goto(`${stage.url}/workbench/ledger/board?tab=${tab}`)
        await page.waitForSelector('h1')
        await page.waitForTimeout(1500)
        await stage.look(page, `board-${tab}`, { all: tab === 'overview' })
      }
    },
  },
  {
    name: 'leader', words: '分管领导看首页和台账',
    run: async (stage, found) => {
      const page = await as(stage, found, 'leader')
      await page.goto(`${stage.url}/workbench`)
      await page.waitForSelector('h1')
      await stage.look(page, 'leader-home')
      await page.goto(`${stage.url}/workbench/ledger/duties?plan=${found.plan}`)
      await page.locator('tbody tr', { hasText: PREVIEW }).first().waitFor()
    },
  },
  {
    name: 'proof', words: '审计员核验存证',
    run: async (stage, found) => {
      const page = await as(stage, found, 'auditor')
      await page.goto(`${stage.url}/workbench/journal`)
      await page.getByRole('button', { name: '核验全部记录' }).click()
      await page.getByText('已核验').first().waitFor({ timeout: 90_000 })
      await stage.look(page, 'proof', { all: true })
    },
  },
]
