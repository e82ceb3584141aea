/**
 * node cockpit.mjs URL COOKIE=VALUE …: opens the leader's screen in a fresh browser, five times, and prints for each the
 * first contentful paint and when the numbers stood, in milliseconds since the navigation began.
 */
import { createRequire } from 'node:module'
import path from 'node:path'

const { chromium } = createRequire(path.resolve(import.meta.dirname, '../../web/package.json'))('playwright-core')
const [url, ...cookies] = process.argv.slice(2)
const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: flags })
for (let time = 0; time < 5; time++) {
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 } })
  await context.addCookies(cookies.map((one) => ({ name: one.slice(0, one.indexOf('=')), value: one.slice(one.indexOf('=') + 1), url: new URL(url).origin })))
  const page = await context.newPage()
  await page.goto(url)
  await page.waitForSelector('.screen .tiles')
  const [paint, numbers] = await page.evaluate(() => [performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? performance.now(), performance.now()])
  console.log(`${paint.toFixed(0)} ${numbers.toFixed(0)}`)
  await context.close()
}
await browser.close()
