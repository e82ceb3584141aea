/** The pages to look at; `act` brings one into the state that is looked at. */
export const pages = [
  { name: 'sign-in', path: '/sign-in' },
  {
    name: 'sign-in-locked',
    path: '/sign-in',
    act: async (page) => {
      await page.fill('#field-login', 'liqing')
      await page.fill('#field-password', 'wrong')
      await page.keyboard.press('Enter')
      await page.waitForSelector('[role=alert]')
    },
  },
  { name: 'portal', path: '/' },
  { name: 'portal-search', path: '/search?q=不动产登记' },
  { name: 'home', path: '/workbench', signedIn: true },
  { name: 'home-english', path: '/workbench', signedIn: true, language: 'en' },
  { name: 'missing', path: '/workbench/nowhere', signedIn: true },
  {
    name: 'search',
    path: '/workbench',
    signedIn: true,
    act: async (page) => {
      await page.keyboard.press('/')
      await page.keyboard.type('不动产')
      await page.waitForSelector('[role=option]')
    },
  },
  {
    name: 'inbox',
    path: '/workbench/notify?state=unread',
    signedIn: true,
    act: async (page) => {
      await page.waitForSelector('tbody tr')
      await page.keyboard.press('j')
      await page.keyboard.press('j')
      await page.keyboard.press('Enter')
      await page.waitForSelector('article')
    },
  },
  { name: 'inbox-list', path: '/workbench/notify', signedIn: true },
  { name: 'account', path: '/workbench/identity/account', signedIn: true },
  { name: 'audit', path: '/workbench/identity/audit', signedIn: true },
  { name: 'password', path: '/password', signedIn: true },
  { name: 'keys', path: '/workbench/notify', signedIn: true, act: async (page) => { await page.keyboard.press('?'); await page.waitForSelector('kbd') } },
  { name: 'help', path: '/workbench', signedIn: true, act: async (page) => { await page.click('button[aria-label="帮助"]'); await page.waitForTimeout(300) } },
  { name: 'gallery', path: '/workbench/gallery', signedIn: true, act: (page) => page.waitForSelector('canvas') },
  { name: 'plans', path: '/workbench/plan', signedIn: true, act: (page) => page.waitForSelector('tbody tr') },
  { name: 'plan', path: '/workbench/plan/p-2026', signedIn: true, act: async (page) => { await page.click('[data-task=t2] .title') } },
  { name: 'plan-english', path: '/workbench/plan/p-2026', signedIn: true, language: 'en', act: async (page) => { await page.click('[data-task=t0] .title') } },
  { name: 'plan-editor', path: '/workbench/plan/p-2026', signedIn: true, act: async (page) => { await page.click('[data-task=t2] .title'); await page.click('.card.open .deeds > button'); await page.waitForSelector('#task-0-title') } },
  { name: 'plan-findings', path: '/workbench/plan/p-2026?tab=findings', signedIn: true, act: (page) => page.click('[data-finding] .message') },
  { name: 'plan-programme', path: '/workbench/plan/p-2026?tab=programme', signedIn: true, act: (page) => page.waitForSelector('tbody tr') },
  { name: 'plan-versions', path: '/workbench/plan/p-2026?tab=versions', signedIn: true, act: (page) => page.waitForSelector('.pair') },
  { name: 'plan-links', path: '/workbench/plan/p-2026?tab=links', signedIn: true },
  { name: 'plan-history', path: '/workbench/plan/p-2026?tab=history', signedIn: true, act: (page) => page.waitForSelector('.timeline') },
  { name: 'plan-import', path: '/workbench/plan/import', signedIn: true, act: (page) => page.waitForSelector('.lines li') },
  { name: 'plan-basis', path: '/workbench/plan/basis', signedIn: true, act: async (page) => { await page.click('tbody tr button, tbody tr a, tbody tr td'); await page.waitForSelector('article') } },
  { name: 'lists', path: '/workbench/lists', signedIn: true, act: (page) => page.waitForSelector('tbody tr') },
  { name: 'list', path: '/workbench/lists/L1', signedIn: true, act: async (page) => { await page.click('tbody tr button, tbody tr a, tbody tr td'); await page.waitForSelector('article') } },
  { name: 'list-editions', path: '/workbench/lists/L1?tab=editions', signedIn: true, act: (page) => page.waitForSelector('.editions') },
  { name: 'list-comparison', path: '/workbench/lists/L1?tab=comparison', signedIn: true, act: (page) => page.waitForSelector('.difference') },
  { name: 'list-check', path: '/workbench/lists/L1?tab=check', signedIn: true, act: async (page) => { await page.fill('#field-item', 'FS-0101'); await page.keyboard.press('Enter'); await page.waitForSelector('.answer[role=status]') } },
  {
    name: 'list-import',
    path: '/workbench/lists/L1',
    signedIn: true,
    act: async (page) => {
      await page.click('text=导入新版')
      await page.setInputFiles('input[type=file]', { name: '清单.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from('x') })
      await page.waitForSelector('.cells')
      await page.waitForTimeout(300)
    },
  },
  {
    name: 'file-preview',
    path: '/workbench/lists/L1?tab=editions',
    signedIn: true,
    act: async (page) => {
      await page.click('.editions .name')
      await page.waitForSelector('.file-preview img')
      await page.keyboard.press('ArrowRight')
      await page.waitForTimeout(500)
    },
  },
  { name: 'cockpit', path: '/cockpit', signedIn: true },
]
