import { as } from './actors.js'

const ROLES = { office: '办公室', unit: '责任单位', supervisor: '督查员', leader: '分管领导', admin: '系统管理员', auditor: '审计员' }

/** What a page of the frame looks like before its data are there. */
const LOADING = '.el-skeleton, .el-loading-mask, [aria-busy="true"]'

const menu = (page) => page.locator('nav.navigation li a')

const other = (page) => page.locator('header.bar button.switch[lang]')

/** A page at several widths, in the language that is on. */
async function look(stage, page, name, widths) {
  await page.locator(LOADING).first().waitFor({ state: 'hidden' })
  await stage.look(page, name, { widths })
}

/**
 * Every page that a role's menu leads to, and the account's own: each in Chinese wide and narrow, and in English narrow, where its longer
 * words have the least room. What an earlier role has gone through is only asked again wide, for the buttons that differ.
 */
async function walk(stage, found, login) {
  const page = await as(stage, found, login)
  found.walked ??= []
  await page.goto(`${stage.url}/workbench`)
  await menu(page).first().waitFor()
  const links = await menu(page).evaluateAll((all) => all.map((one) => one.getAttribute('href')))
  const fresh = links.filter((link) => !found.walked.includes(link))
  await visit(page, links, async (link, name) => {
    if (fresh.includes(link)) await look(stage, page, `${login}-${name}-zh`, [1280, 390])
    else await stage.look(page, `${login}-${name}-zh`)
  })
  if (fresh.length > 0) {
    await other(page).click()
    await visit(page, fresh, (link, name) => look(stage, page, `${login}-${name}-en`, [390]))
    await other(page).click()
  }
  found.walked.push(...fresh)
}

/** Goes through the menu as a hand does, without loading the program anew. */
async function visit(page, links, each) {
  for (const link of links) {
    const before = page.url()
    const entry = page.locator(`nav.navigation li a[href="${link}"]`)
    const group = page.locator('nav.navigation section', { has: page.locator(`li a[href="${link}"]`) })
    if (!(await entry.isVisible())) await group.locator('h2 button').click()
    await entry.click()
    // Some lead on to another address; one may be where we are.
    await page.waitForURL((url) => url.href !== before, { waitUntil: 'commit', timeout: 3000 }).catch(() => undefined)
    await page.locator('main h1').first().waitFor()
    await each(link, link.replace('/workbench', 'home').replaceAll('/', '-'))
  }
}

/** What no menu shows: the account's own pages, and pages beside the way. */
const beside = ['/workbench/identity/account', '/workbench/identity/audit', '/workbench/notify', '/workbench/ledger/board?tab=calendar', '/workbench/ledger/board?tab=heat', '/workbench/ledger/board?tab=forecast', '/workbench/no-such-page']

export const menuSteps = [
  ...Object.entries(ROLES).map(([login, role]) => ({
    name: `menu-${login}`, words: `${role}走遍自己的菜单`,
    run: (stage, found) => walk(stage, found, login),
  })),
  {
    name: 'beside', words: '办公室打开菜单之外的页面',
    run: async (stage, found) => {
      const page = await as(stage, found, 'office')
      for (const path of beside) {
        await page.goto(`${stage.url}${path}`)
        await page.locator('main h1').first().waitFor()
        await look(stage, page, `office${path.replace('/workbench', '').replaceAll(/[/?=]/g, '-')}-zh`, [1280, 390])
      }
    },
  },
]
