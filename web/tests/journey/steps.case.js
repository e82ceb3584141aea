import { applicant } from './applicant.js'
import { as, status } from './actors.js'
import { act, deed, dialog, send } from './form.js'

const caseOf = async (page, stage, id) => {
  await page.goto(`${stage.url}/workbench/casework/cases/${id}`)
  await page.locator('header.head h1').waitFor()
}
const parcel = async (page, stage, id) => {
  await page.goto(`${stage.url}/casework/mine/${id}`)
  await page.locator('.way').waitFor()
}

export const caseSteps = [
  {
    name: 'parcel', words: '创业者像查快递一样查看办件',
    run: async (stage, found) => {
      const page = await applicant(stage, found, 'founder')
      await parcel(page, stage, found.startUp)
      await page.getByText(/承诺 .+前作出决定/).waitFor()
      await stage.look(page, 'parcel', { all: true })
    },
  },
  {
    name: 'claim', words: '窗口在待办里认领办件',
    run: async (stage, found) => {
      const page = await as(stage, found, 'window')
      await page.goto(`${stage.url}/workbench/casework/inbox?q=${found.number}`)
      const row = page.locator('tbody tr', { hasText: '王小明' }).first()
      await row.waitFor()
      await page.goto(`${stage.url}/workbench/casework/inbox`)
      await page.locator('tbody tr').first().waitFor()
      await stage.look(page, 'inbox', { all: true })
      await caseOf(page, stage, found.startUp)
      await stage.look(page, 'case-submitted', { all: true })
      await deed(page, '认领：形式审查')
      await page.locator('.timeline').getByText(/认领/).first().waitFor()
    },
  },
  {
    name: 'supplement', words: '窗口一次性告知补正，时限停止，打印材料接收凭证',
    run: async (stage, found) => {
      const page = await as(stage, found, 'window')
      await caseOf(page, stage, found.startUp)
      await deed(page, '一次性告知补正')
      const box = dialog(page, '一次性告知补正')
      await box.waitFor()
      await page.locator('.el-select', { has: page.locator('[id="field-defects-0-about"]') }).click()
      await page.locator('.el-select-dropdown__item', { hasText: '公司章程' }).filter({ visible: true }).first().click()
      await page.locator('[id="field-defects-0-text"]').fill('章程第三页没有全体股东签名，请补签后重新上传。')
      await stage.look(page, 'supplement-notice')
      await send(page, '一次性告知补正')
      await page.getByText('时限停止记录').waitFor()
      await stage.look(page, 'case-supplement')
      await page.locator('header.head').getByRole('button', { name: '文书', exact: true }).click()
      const arrived = page.waitForEvent('download')
      await page.getByRole('menuitem', { name: '补正告知书 · PDF' }).click()
      const name = (await arrived).suggestedFilename()
      if (!name.endsWith('.pdf')) throw new Error(`Not a notice: ${name}`)
    },
  },
  {
    name: 'supplemented', words: '创业者看到时限停止，补正材料',
    run: async (stage, found) => {
      const page = await applicant(stage, found, 'founder')
      await page.goto(`${stage.url}/casework/mine`)
      await page.getByRole('heading', { name: '轮到您办理' }).waitFor()
      await stage.look(page, 'mine-turn', { all: true })
      await parcel(page, stage, found.startUp)
      await page.getByText(/时限停止/).first().waitFor()
      await page.locator('.turn input[type=file]').setInputFiles(await stage.paper('公司章程', ['全体股东签名（演示）：王小明、香港清溪有限公司。']))
      await page.locator('.turn').getByText('已上传 1 个文件').waitFor()
      await stage.look(page, 'parcel-supplement', { all: true })
      await page.getByRole('button', { name: '提交补正' }).click()
      await page.locator('.turn').waitFor({ state: 'hidden' })
    },
  },
  {
    name: 'decided', words: '窗口放回待办，审查员审查并作出登记决定',
    run: async (stage, found) => {
      const window = await as(stage, found, 'window')
      await caseOf(window, stage, found.startUp)
      await deed(window, '放回待办：形式审查')
      const page = await as(stage, found, 'reviewer')
      await caseOf(page, stage, found.startUp)
      await act(page, '办结环节：形式审查', { text: '材料齐全，形式符合要求。' })
      await act(page, '作出决定：登记决定', { reason: '符合法定条件。', document: '许市监登字〔2026〕1号' })
      // What is handled at once makes its certificate by itself.
      await page.getByText('制发证照').first().waitFor()
      await stage.look(page, 'case-decided', { all: true })
    },
  },
  {
    name: 'signed', words: '登记机关成批签章',
    run: async (stage, found) => {
      const page = await as(stage, found, 'reviewer')
      await page.goto(`${stage.url}/workbench/certificate/signing`)
      await page.locator('tbody tr').first().waitFor()
      await stage.look(page, 'signing')
      await page.locator('tbody tr', { hasText: '许昌清溪食品' }).locator('input[type=checkbox]').first().check({ force: true })
      await page.getByRole('button', { name: /^签章/ }).click()
      await page.getByText(/件已签章/).waitFor()
    },
  },
  {
    name: 'delivered', words: '税务核定票种，办件办结并送达',
    run: async (stage, found) => {
      const taxman = await as(stage, found, 'taxman')
      await caseOf(taxman, stage, found.startUp)
      await act(taxman, '作出决定：票种核定', { reason: '按小规模纳税人核定。' })
      await stage.look(taxman, 'case-tax')
      const page = await as(stage, found, 'window')
      await caseOf(page, stage, found.startUp)
      await status(page, '已办结')
      await stage.look(page, 'case-finished')
    },
  },
]
