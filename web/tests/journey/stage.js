import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { chromium } from 'playwright-core'
import { calm, face } from './still.js'

const pictures = path.resolve(import.meta.dirname, '../../look/journey')
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
const SIZES = { 1280: 800, 1920: 1080, 390: 844 }
const SLOW = 30_000

/** What an actor chooses at the first sign-in. */
const OWN_WORDS = '清风徐来水波不兴 2607'

/** The browser, the accounts, and everything that was seen and must not be. */
export class Stage {
  #told = []
  /** How wide a page is when nobody looks. */
  #width = new WeakMap()
  /** What each page has asked for and not got yet. */
  #underWay = new WeakMap()
  #asked = new Set()
  #seen = 0
  #kept = { passwords: {}, found: {} }

  constructor(url, accounts, { state, bare = false } = {}) {
    this.url = url
    this.accounts = accounts
    this.state = state
    this.bare = bare
    if (state) {
      try {
        this.#kept = JSON.parse(readFileSync(state, 'utf8'))
      } catch {
        // Nobody has signed in yet.
      }
    }
    mkdirSync(pictures, { recursive: true })
  }

  async open() {
    this.browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: flags })
    return this
  }

  /** What the steps of an earlier run found, to go on from there. */
  get found() {
    return { ...this.#kept.found }
  }

  keep(found) {
    this.#kept.found = { ...found, actors: undefined }
    if (this.state) writeFileSync(this.state, JSON.stringify(this.#kept))
  }

  get faults() {
    return this.#told
  }

  tell(line) {
    this.#told.push(line)
    console.log(`  ✗ ${line}`)
  }

  /** A page without anybody signed in; 390 is a phone. */
  async page({ width = 1280 } = {}) {
    const context = await this.browser.newContext({ viewport: { width, height: SIZES[width] }, hasTouch: width === 390, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', reducedMotion: 'reduce', acceptDownloads: true })
    const page = await context.newPage()
    this.#width.set(page, width)
    page.setDefaultTimeout(SLOW)
    const underWay = new Set()
    this.#underWay.set(page, underWay)
    // Messages come over a request that never ends.
    page.on('request', (request) => request.resourceType() !== 'eventsource' && underWay.add(request))
    for (const end of ['requestfinished', 'requestfailed']) page.on(end, (request) => underWay.delete(request))
    page.on('pageerror', (error) => this.tell(`error of the page ${page.url()}: ${error.message}`))
    page.on('console', (entry) => entry.type() === 'error' && !entry.text().includes('Failed to load resource') && this.tell(`console of ${page.url()}: ${entry.text()}`))
    page.on('response', (response) => response.status() >= 500 && this.tell(`${response.status()} ${response.request().method()} ${response.url()}`))
    return page
  }

  /** Signs in through the page; the first time with the printed password, which is changed at once. */
  async actor(login, { width } = {}) {
    const page = await this.page({ width })
    const given = this.#kept.passwords[login] ?? this.accounts.get(login)
    if (!given) throw new Error(`No password of the account ${login}`)
    await page.goto(`${this.url}/sign-in`)
    await page.fill('#field-login', login)
    await page.fill('#field-password', given)
    if (!this.#seen) await this.look(page, 'sign-in', { all: true })
    await page.getByRole('button', { name: '登录', exact: true }).click()
    await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'))
    if (new URL(page.url()).pathname.startsWith('/password')) {
      if (this.#seen === 1) await this.look(page, 'first-password')
      await page.fill('#field-current', given)
      await page.fill('#field-next', OWN_WORDS)
      await page.fill('#field-again', OWN_WORDS)
      await page.getByRole('button', { name: '修改密码', exact: true }).click()
      await page.waitForURL((url) => !url.pathname.startsWith('/password'))
      this.#kept.passwords[login] = OWN_WORDS
      this.keep(this.#kept.found)
    }
    await page.waitForSelector('h1')
    return page
  }

  /** Waits until the page stands still: nothing is on its way, and for a moment nothing has changed. */
  async still(page) {
    for (const until = Date.now() + SLOW; Date.now() < until;) {
      // Another page may be coming just now.
      const whole = await page.evaluate(calm).then(() => true, () => false)
      if (whole && this.#underWay.get(page).size === 0) return
      if (!whole) await page.waitForLoadState()
    }
  }

  /** Takes the picture and asks axe; `all` takes the wide screen and the phone too. */
  async look(page, name, { all = false, widths = all ? [1280, 1920, 390] : [this.#width.get(page) ?? 1280] } = {}) {
    const own = this.#width.get(page) ?? 1280
    const number = String(++this.#seen).padStart(3, '0')
    if (this.bare) return
    await page.mouse.move(0, 0)
    for (const width of widths) {
      if (page.viewportSize().width !== width) await page.setViewportSize({ width, height: SIZES[width] })
      await this.still(page)
      await page.screenshot({ path: path.join(pictures, `${number}-${name}-${width}.png`) })
      const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      if (over > 0) this.tell(`${number}-${name}-${width}: wider than the screen by ${over} px`)
      if (width !== 1920) await this.#ask(page, `${number}-${name}-${width}`)
    }
    if (widths.at(-1) !== own) await page.setViewportSize({ width: own, height: SIZES[own] })
  }

  /** A page that shows the same kinds of things as before, in the same width and language, is not asked again. */
  async #ask(page, name) {
    const seen = `${page.viewportSize().width} ${await page.evaluate(face)}`
    if (this.#asked.has(seen)) return
    this.#asked.add(seen)
    if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe)
    // No rule that is on reads the style sheets themselves, so they are not fetched once more.
    const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'], preload: { assets: ['media'] } }))
    for (const found of violations) {
      const line = `${name}: ${found.impact} ${found.id}: ${found.nodes.slice(0, 4).map((node) => `${node.target.join(' ')} ${node.any[0]?.message ?? ''}`).join(' | ')}`
      this.tell(line)
    }
  }

  /** A picture of where it failed. */
  async caught(page, name) {
    await page.screenshot({ path: path.join(pictures, `failed-${name}.png`) }).catch(() => undefined)
  }

  /** A paper as a unit would attach it. */
  async paper(title, lines) {
    const page = await this.page()
    await page.setContent(`<html lang="zh-CN"><title>${title}</title><body style="font-family:serif"><h1>${title}</h1>${lines.map((line) => `<p>${line}</p>`).join('')}</body></html>`)
    const buffer = await page.pdf({ format: 'A4' })
    await page.context().close()
    return { name: `${title}.pdf`, mimeType: 'application/pdf', buffer }
  }

  close() {
    return this.browser.close()
  }
}
