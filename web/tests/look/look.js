/**
 * Pictures of the pages, and what axe says of them: npm run look [-- --only=portal,home --widths=390,1280 --themes=light]
 * Writes to web/look/. Ends with 1 on a serious finding, an error of a page, or a breach of the content security policy.
 */
import { mkdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { chromium } from 'playwright-core'
import { build, preview } from 'vite'
import { answer } from './mock.js'
import { pages } from './pages.js'

const web = path.resolve(import.meta.dirname, '../..')
const given = new Map(process.argv.slice(2).map((one) => one.replace(/^--/, '').split('=')))
const list = (name, otherwise) => given.get(name)?.split(',') ?? otherwise
const only = list('only', null)
const widths = list('widths', ['1280', '1920', '390']).map(Number)
const themes = list('themes', ['light', 'dark'])
const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
/** What the server says, but for the connection. */
const policy = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'"

process.chdir(web)
const outDir = path.join(web, 'look/site')
if (!given.has('built')) await build({ mode: 'look', logLevel: 'error', build: { outDir, emptyOutDir: true } })
const server = await preview({ logLevel: 'error', build: { outDir }, preview: { port: 4199, headers: { 'Content-Security-Policy': policy } } })
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: flags })
const pictures = path.join(web, 'look')
await mkdir(pictures, { recursive: true })
let bad = 0

for (const theme of themes) {
  for (const width of widths) {
    for (const one of pages.filter((each) => !only || only.includes(each.name))) {
      const context = await browser.newContext({ viewport: { width, height: width === 390 ? 844 : width === 1920 ? 1080 : 800 }, colorScheme: theme, reducedMotion: 'reduce' })
      await answer(context, one.signedIn === true)
      if (one.language) await context.addInitScript((language) => localStorage.setItem('yingshu.language', language), one.language)
      const page = await context.newPage()
      page.setDefaultTimeout(8000)
      const told = []
      page.on('pageerror', (error) => told.push(`error: ${error.message}`))
      page.on('console', (entry) => {
        if (entry.type() === 'error' && !entry.text().includes('Failed to load resource')) told.push(`console: ${entry.text()}`)
      })
      const name = `${one.name}-${width}-${theme}`
      try {
        await page.goto(`http://localhost:4199${one.path}`, { waitUntil: 'load' })
        await page.waitForSelector('h1')
        await one.act?.(page)
        await page.waitForTimeout(250)
        await page.screenshot({ path: path.join(pictures, `${name}.png`) })
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
        if (wide > 0) told.push(`wider than the screen by ${wide} px`)
        await page.evaluate(axe)
        const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }))
        for (const found of violations) {
          const line = `${found.impact} ${found.id}: ${found.nodes.slice(0, 4).map((node) => `${node.target.join(' ')} ${node.any[0]?.message ?? ''}`).join(' | ')}`
          if (found.impact === 'serious' || found.impact === 'critical') told.push(line)
          else console.log(`${name}  ${line}`)
        }
      } catch (failure) {
        told.push(String(failure))
        await page.screenshot({ path: path.join(pictures, `${name}.png`) })
      }
      for (const line of told) console.log(`${name}  ${line}`)
      bad += told.length
      await context.close()
    }
  }
}
await browser.close()
await server.close()
console.log(bad === 0 ? 'Nothing serious.' : `${bad} to look at.`)
process.exit(bad === 0 ? 0 : 1)
