/** Words about a day, in the form that the pages and plans use. */
export const dayIn = (days) => new Date(Date.now() + days * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10)

/** The dialog that is open, by its title. */
export const dialog = (page, title) => page.getByRole('dialog', { name: title })

/** Fills the fields of a command's form; a field is named by its key. */
export async function fill(page, title, values) {
  const box = dialog(page, title)
  await box.waitFor()
  for (const [key, value] of Object.entries(values)) {
    const field = box.locator(`#field-${key}`)
    if (key === 'choose') await box.locator('.el-radio', { hasText: new RegExp(`^${value}$`) }).filter({ visible: true }).click()
    else if (key === 'files') await attach(box, value)
    else if (key === 'yes') for (const one of value) await box.locator('.el-switch', { has: page.locator(`#field-${one}`) }).click()
    else {
      await field.fill(String(value))
      // A date is taken over when the field is left.
      if (/^\d{4}-\d\d-\d\d$/.test(String(value)) || typeof value === 'number') await field.press('Enter')
    }
  }
  return box
}

async function attach(box, files) {
  await box.locator('input[type=file]').setInputFiles(files)
  for (const file of files) await box.locator('li', { hasText: file.name }).getByText('已上传').waitFor()
}

/** Presses the dialog's own button and waits until it is gone: a refusal keeps it open and is what the run fails with. */
export async function send(page, title, deed = title) {
  const box = dialog(page, title)
  await box.getByRole('button', { name: deed, exact: true }).click()
  const refused = box.getByRole('alert')
  await Promise.race([box.waitFor({ state: 'hidden' }), refused.waitFor().then(async () => Promise.reject(new Error(`${title}: ${await refused.innerText()}`)))])
}

/** A deed of the page's head: a button, or an entry of "more". It may come only with the answer to the deed before. */
export async function deed(page, label) {
  const head = page.locator('header.head')
  const button = head.getByRole('button', { name: label, exact: true })
  const more = head.getByRole('button', { name: '更多' })
  const entry = page.getByRole('menuitem', { name: label, exact: true })
  for (const until = Date.now() + 30_000; Date.now() < until; await page.waitForTimeout(200)) {
    if (await button.count()) return button.click()
    if (!(await more.count())) continue
    if (!(await more.click({ timeout: 2000 }).then(() => true, () => false))) continue
    if (await entry.waitFor({ timeout: 2000 }).then(() => true, () => false)) return entry.click()
    await page.keyboard.press('Escape')
  }
  throw new Error(`Nothing to press says ${label}: ${(await head.innerText()).replaceAll('\n', ' ')}`)
}

/** A deed with its form, from the button to the answer. */
export async function act(page, label, values) {
  await deed(page, label)
  await fill(page, label, values)
  await send(page, label)
}
