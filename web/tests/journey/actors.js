/** What the steps have in common: the actors, and how a duty and its state are found. */
export const PREVIEW = '推行开办材料预审'
export const NOON = '延长午间服务'
export const DESK = '设立开办帮办岗'

/** A role's page; it signs in when it is first needed. */
export async function as(stage, found, login, options) {
  found.actors ??= {}
  found.actors[login] ??= await stage.actor(login, options)
  return found.actors[login]
}

export async function duty(page, stage, found, title = PREVIEW) {
  await page.goto(`${stage.url}/workbench/ledger/duties/${found.duties[title]}`)
  await page.locator('header.head h1').waitFor()
}

/** What a unit proves its report with. */
export const table = (stage) => stage.paper('开办材料预审统计表', ['统计时段：本月1日至今。', '收到开办申请 412 件，其中在线预审 338 件，占 82%。', '一次通过 301 件，补正一次后通过 37 件。'])

export const status = (page, word) => page.locator('header.head .status', { hasText: word }).waitFor()
