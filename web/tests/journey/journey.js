/**
 * The whole path in a real browser. First act, duties: import → correct → issue → sign → report → extend → supervise → strike off → bulletin.
 * Second act, services: register → ask → apply → supplement → decide → certificate → verify → joint review → site visit → bad review → appeal → call-back → supervision.
 * npm run journey -- --url http://localhost:8080 --accounts FILE [--state FILE [--from STEP]] [--without STEP,STEP] [--bare]
 * The accounts are what the server printed on its first start; the state keeps changed passwords, to go on later on the same server; bare takes no pictures. Pictures go to web/look/journey/. Ends with 1 when a step fails,
 * axe finds something serious, a page throws, or the server answers 5xx.
 */
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { steps } from './steps.js'
import { Stage } from './stage.js'

const { values: given } = parseArgs({ options: { url: { type: 'string' }, accounts: { type: 'string' }, state: { type: 'string' }, from: { type: 'string' }, bare: { type: 'boolean' }, without: { type: 'string', default: '' } } })
if (!given.url || !given.accounts) {
  console.error('usage: npm run journey -- --url http://localhost:PORT --accounts FILE')
  process.exit(2)
}
const printed = await readFile(given.accounts, 'utf8')
const accounts = new Map([...printed.matchAll(/^\s+(\w+)\s+(\w{4}(?:-\w{4})+)\s+[A-Z+]+\s/gm)].map((one) => [one[1], one[2]]))
const without = given.without.split(',')
const stage = await new Stage(given.url, accounts, given).open()
const found = stage.found
const from = Math.max(0, steps.findIndex((step) => step.name === given.from))
let done = 0
const LONGEST = 10 * 60_000
/** A step that hangs fails like any other. */
const inTime = (step) => {
  let timer
  const late = new Promise((_, fail) => (timer = setTimeout(() => fail(new Error(`Not done after ${LONGEST / 60_000} minutes`)), LONGEST)))
  return Promise.race([step, late]).finally(() => clearTimeout(timer))
}
const begun = Date.now()
const since = (then) => `${((Date.now() - then) / 1000).toFixed(1)} s`

for (const { name, words, run } of steps.slice(from).filter((step) => !without.includes(step.name))) {
  const started = Date.now()
  try {
    await inTime(run(stage, found))
    done++
    stage.keep(found)
    console.log(`✓ ${words} (${since(started)})`)
  } catch (failure) {
    stage.tell(`${words}: ${failure.message.split('\n').slice(0, 3).join(' ')}`)
    for (const [login, page] of Object.entries(found.actors ?? {})) await stage.caught(page, `${name}-${login}`)
    break
  }
}
await stage.close()
console.log(stage.faults.length === 0 ? `The journey is through: ${done} steps in ${since(begun)}.` : `${done} steps; ${stage.faults.length} faults:\n${stage.faults.join('\n')}`)
process.exit(stage.faults.length === 0 ? 0 : 1)
