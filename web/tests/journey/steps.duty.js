import { act, dayIn, deed, fill, send } from './form.js'
import { as, duty, PREVIEW, status, table } from './actors.js'

export const dutySteps = [
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
]
