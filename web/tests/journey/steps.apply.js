import { answer, applicant, fillIn, forward, register, signIn } from './applicant.js'

const FORM = {
  'enterprise.name': '许昌清溪食品有限公司', 'enterprise.name-declaration': '4110002026112100001', 'enterprise.address': '许昌市魏都区演示路1号',
  'enterprise.premises-kind': '租赁', 'enterprise.registered-capital': '100', 'enterprise.business-scope': '食品销售；餐饮服务', 'enterprise.investors': '王小明，出资 60 万元；香港清溪有限公司，出资 40 万元',
  'enterprise.legal-representative': '王小明', 'enterprise.legal-representative-id': '41272319901005001', 'enterprise.legal-representative-phone': '13800001111',
  'enterprise.contact-name': '王小明', 'enterprise.contact-phone': '13800001111', 'invoice.taxpayer-kind': '小规模纳税人', 'invoice.monthly-number': '25',
}

/** Fields are named by codes with dots, which a selector takes for classes. */
const wrong = (page) => page.locator('.el-form-item.is-error')

export const applySteps = [
  {
    name: 'register', words: '创业者在手机上注册账号',
    run: async (stage, found) => {
      const page = await stage.page({ width: 390 })
      found.actors = { ...found.actors, founder: page }
      await page.goto(`${stage.url}/`)
      await page.locator('main h1').first().waitFor()
      await stage.look(page, 'portal-home', { all: true })
      await register(page, stage, 'founder')
      found.registered = ['founder']
      await stage.look(page, 'registered')
      await signIn(page, stage, 'founder')
      await stage.look(page, 'mine-empty')
    },
  },
  {
    name: 'search', words: '创业者用自己的话搜索，读办事指南，回答问题',
    run: async (stage, found) => {
      const page = await applicant(stage, found, 'founder')
      await page.goto(`${stage.url}/services?q=开公司`)
      await page.getByRole('link', { name: /开办企业/ }).first().waitFor()
      await stage.look(page, 'services-search', { all: true })
      await page.getByRole('link', { name: /^开办企业“一件事”/ }).first().click()
      await page.locator('.questions').waitFor()
      await stage.look(page, 'guide', { all: true })
      await answer(page, ['有限责任公司', '是'])
      await stage.look(page, 'guide-asked')
    },
  },
  {
    name: 'apply', words: '创业者选事项、填表、交材料、核对并提交',
    run: async (stage, found) => {
      const page = await applicant(stage, found, 'founder')
      await page.getByRole('link', { name: '在线申请' }).first().click()
      await page.locator('.apply .questions').waitFor()
      // What the guide asked is not asked again.
      await answer(page, ['否', '否', '只要电子的', '否'])
      await page.locator('.questions').getByRole('button', { name: '否', exact: true }).click()
      await page.getByText('问题问完了').waitFor()
      await stage.look(page, 'apply-questions', { all: true })
      await forward(page)
      await page.locator('li', { hasText: '公章刻制' }).getByText('以后办').click()
      await page.locator('li', { hasText: '住房公积金' }).getByText('不办').click()
      await stage.look(page, 'apply-items', { all: true })
      await forward(page)
      await page.locator('[id="field-enterprise.name"]').waitFor()
      await forward(page)
      await wrong(page).first().waitFor()
      await stage.look(page, 'apply-form-empty')
      await fillIn(page, FORM)
      await page.locator('.el-checkbox', { hasText: '增值税电子普通发票' }).click()
      await forward(page)
      await page.getByText('公民身份号码”填写有误').waitFor()
      if ((await wrong(page).count()) !== 1) throw new Error(`One field is wrong, ${await wrong(page).count()} are marked`)
      await stage.look(page, 'apply-form-fault', { all: true })
      await fillIn(page, { 'enterprise.legal-representative-id': '412723199010050012' })
      await forward(page)
      await page.getByText('公司章程').first().waitFor()
      await page.getByText('免', { exact: true }).first().waitFor()
      // The draft outlives the page.
      await page.getByText('草稿已保存').waitFor()
      await page.reload()
      await page.locator('.papers').waitFor()
      await forward(page)
      await page.locator('.lacking').first().waitFor()
      await stage.look(page, 'apply-papers-lacking', { all: true })
      const paper = await stage.paper('公司材料', ['许昌清溪食品有限公司章程（演示）。'])
      for (const need of await page.locator('.papers > li').all()) {
        await need.locator('input[type=file]').setInputFiles(paper)
        await need.getByText('已上传 1 个文件').waitFor()
      }
      await stage.look(page, 'apply-papers')
      await forward(page)
      await page.getByRole('button', { name: '提交申请' }).waitFor()
      await stage.look(page, 'apply-check', { all: true })
      await page.getByRole('button', { name: '提交申请' }).click()
      await page.getByRole('heading', { name: '申请已提交' }).waitFor()
      found.startUp = new URL(page.url()).pathname.split('/').at(-1)
      found.number = await page.locator('.case .ys-mono').first().innerText()
      await page.getByRole('link', { name: /去办理 公章刻制/ }).waitFor()
      await stage.look(page, 'filed', { all: true })
    },
  },
]
