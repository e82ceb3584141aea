import { as, PREVIEW } from './actors.js'
import { act, deed, dialog, fill, send } from './form.js'

export const insightSteps = [
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
      await stage.look(visitor, 'portal-plan', { all: true })
      await visitor.goto(stage.url)
      await visitor.waitForSelector('h1')
      await stage.look(visitor, 'portal', { all: true })
    },
  },
  {
    name: 'cockpit', words: '分管领导看驾驶舱和看板',
    run: async (stage, found) => {
      const page = await as(stage, found, 'leader')
      await page.goto(`${stage.url}/cockpit`)
      await page.locator('.screen .tiles').waitFor()
      await stage.look(page, 'cockpit', { all: true })
      for (const tab of ['overview', 'calendar', 'timeline', 'heat', 'burn-up', 'forecast']) {
        await page.goto(`${stage.url}/workbench/ledger/board?tab=${tab}`)
        await page.waitForSelector('h1')
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
