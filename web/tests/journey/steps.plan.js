import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { as, DESK, NOON, PREVIEW } from './actors.js'
import { dayIn, deed, dialog, send } from './form.js'

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

export const planSteps = [
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
      await stage.look(page, 'ledger-glance')
    },
  },
]
