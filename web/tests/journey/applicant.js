/** People who apply: they register themselves, on a phone, and fill in what is asked. */
const WORDS = '清溪之上有人家 2607'
const PEOPLE = {
  founder: { name: '王小明', code: '412723199010050012', login: 'wangxiaoming' },
  builder: { name: '许昌示例新材料有限公司', code: '91411025MAE1Q3C698', login: 'newmaterial' },
  stranger: { name: '李远', code: '110101199003070003', login: 'liyuan' },
}

export async function register(page, stage, who) {
  const { name, code, login } = PEOPLE[who]
  await page.goto(`${stage.url}/casework/register?next=/casework/mine`)
  await page.fill('#name', name)
  await page.fill('#code', code)
  await page.fill('#login', login)
  await page.fill('#password', WORDS)
  await page.getByRole('button', { name: '注册', exact: true }).click()
  await page.getByRole('link', { name: '去登录' }).waitFor()
}

export async function signIn(page, stage, who) {
  await page.goto(`${stage.url}/sign-in?next=/casework/mine`)
  await page.fill('#field-login', PEOPLE[who].login)
  await page.fill('#field-password', WORDS)
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await page.waitForURL((url) => url.pathname === '/casework/mine')
  await page.locator('main h1').waitFor()
}

/** Somebody who applies, on a phone; registered when first needed. */
export async function applicant(stage, found, who) {
  found.actors ??= {}
  if (!found.actors[who]) {
    const page = await stage.page({ width: 390 })
    found.actors[who] = page
    found.registered ??= []
    if (!found.registered.includes(who)) await register(page, stage, who)
    found.registered.push(who)
    await signIn(page, stage, who)
  }
  return found.actors[who]
}

/** Answers the guided questions one after the other. */
export async function answer(page, choices) {
  for (const choice of choices) {
    const left = await page.locator('.questions legend').innerText()
    await page.locator('.questions').getByRole('button', { name: choice, exact: true }).click()
    await page.waitForFunction((before) => document.querySelector('.questions legend')?.textContent?.trim() !== before.trim(), left)
  }
}

/** Fills fields of a form by their codes; a choice is named by its words. */
export async function fillIn(page, values) {
  for (const [code, value] of Object.entries(values)) {
    const field = page.locator(`[id="field-${code}"]`)
    if (Array.isArray(value)) for (const one of value) await page.locator('.el-checkbox', { hasText: one }).click()
    else if ((await field.getAttribute('role')) === 'combobox') {
      for (const one of value.split('；')) {
        await page.locator('.el-select', { has: field }).click()
        if (value.includes('；')) await field.fill(one)
        await page.locator('.el-select-dropdown__item', { hasText: one }).filter({ visible: true }).first().click()
      }
      if (value.includes('；')) await page.keyboard.press('Escape')
    } else await field.fill(value)
  }
}

export const forward = (page) => page.getByRole('button', { name: '下一步', exact: true }).click()

/** A call of the page's own session, where the journey needs a state and the pages to it were seen already. */
export async function call(page, method, path, body) {
  return page.evaluate(
    async ([verb, to, sent]) => {
      const token = decodeURIComponent(document.cookie.split('; ').find((one) => one.startsWith('XSRF-TOKEN='))?.slice(11) ?? '')
      const headers = { 'X-XSRF-TOKEN': token, 'Idempotency-Key': crypto.randomUUID(), ...(sent ? { 'Content-Type': 'application/json' } : {}) }
      const response = await fetch(to, { method: verb, headers, body: sent ? JSON.stringify(sent) : undefined })
      const text = await response.text()
      return { status: response.status, body: text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : text }
    },
    [method, path, body],
  )
}

/** Files an application without the pages. */
export async function file(page, application) {
  const papers = application.papers.map((material) => ({ material, name: material, way: 'PAPER' }))
  const answer = await call(page, 'POST', '/api/casework/mine/cases', { application: { region: '411000', promise: false, ...application, papers } })
  if (answer.status !== 200) throw new Error(`Not filed: ${JSON.stringify(answer.body)}`)
  return answer.body.id
}
