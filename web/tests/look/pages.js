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
  { name: 'cockpit', path: '/cockpit', signedIn: true, act: (page) => page.waitForSelector('canvas') },
  { name: 'cockpit-english', path: '/cockpit', signedIn: true, language: 'en', act: (page) => page.waitForSelector('canvas') },
  { name: 'board', path: '/workbench/ledger/board', signedIn: true, act: (page) => page.waitForSelector('.tiles') },
  { name: 'board-calendar', path: '/workbench/ledger/board?tab=calendar', signedIn: true, act: (page) => page.waitForSelector('tbody tr') },
  { name: 'board-heat', path: '/workbench/ledger/board?tab=heat', signedIn: true, act: (page) => page.waitForSelector('tbody tr') },
  { name: 'board-timeline', path: '/workbench/ledger/board?tab=timeline', signedIn: true, act: (page) => page.waitForSelector('.bar') },
  { name: 'board-burn-up', path: '/workbench/ledger/board?tab=burn-up', signedIn: true, act: (page) => page.waitForSelector('canvas') },
  { name: 'board-forecast', path: '/workbench/ledger/board?tab=forecast', signedIn: true, act: (page) => page.waitForSelector('tbody tr') },
  { name: 'portal', path: '/' },
  { name: 'portal-plan', path: '/plans/p1', act: (page) => page.waitForSelector('h3') },
  { name: 'portal-plan-missing', path: '/plans/p9', act: (page) => page.waitForSelector('a.ys-button') },
  { name: 'bulletins', path: '/workbench/ledger/bulletins', signedIn: true, act: (page) => page.waitForSelector('tbody tr') },
  { name: 'bulletin-draft', path: '/workbench/ledger/bulletins/draft', signedIn: true, act: (page) => page.waitForSelector('.paper') },
  { name: 'bulletin-issued', path: '/workbench/ledger/bulletins/issued', signedIn: true, act: (page) => page.waitForSelector('.paper') },
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
  {
    name: 'accounts',
    path: '/workbench/identity/accounts',
    signedIn: true,
    act: async (page) => {
      await page.waitForSelector('tbody tr')
      await page.keyboard.press('j')
      await page.keyboard.press('Enter')
      await page.waitForSelector('article')
    },
  },
  { name: 'trail', path: '/workbench/identity/trail', signedIn: true },
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
  { name: 'duties-mine', path: '/workbench/ledger/mine', signedIn: true, act: (page) => page.waitForSelector('tbody tr') },
  { name: 'duties-english', path: '/workbench/ledger/duties?state=open', signedIn: true, language: 'en', act: (page) => page.waitForSelector('tbody tr') },
  { name: 'duties-glance', path: '/workbench/ledger/duties?open=d0', signedIn: true, act: (page) => page.waitForSelector('article dl') },
  { name: 'duty', path: '/workbench/ledger/duties/d0', signedIn: true, act: (page) => page.waitForSelector('.timeline li') },
  { name: 'duty-report', path: '/workbench/ledger/duties/d0', signedIn: true, act: async (page) => { await page.click('.actions button.el-button--primary'); await page.waitForSelector('#field-text'); await page.waitForTimeout(300) } },
  { name: 'duty-press', path: '/workbench/ledger/duties/d0', signedIn: true, act: async (page) => { await page.click('text=下发督办单'); await page.waitForSelector('#field-text'); await page.click('.foot .el-button--primary'); await page.waitForSelector('[role=alert]') } },
  { name: 'duty-units', path: '/workbench/ledger/units', signedIn: true, act: (page) => page.waitForSelector('tbody tr') },
  { name: 'orders', path: '/workbench/ledger/orders', signedIn: true, act: (page) => page.waitForSelector('tbody tr') },
  { name: 'order', path: '/workbench/ledger/orders/r1', signedIn: true, act: (page) => page.waitForSelector('article') },
  { name: 'records', path: '/workbench/ledger/records', signedIn: true, act: (page) => page.waitForSelector('tbody tr') },
  { name: 'record', path: '/workbench/ledger/records/r2', signedIn: true, act: (page) => page.waitForSelector('article') },
  { name: 'inspections', path: '/workbench/ledger/inspections', signedIn: true, act: (page) => page.waitForSelector('tbody tr') },
  { name: 'inspection', path: '/workbench/ledger/inspections/r1', signedIn: true, act: (page) => page.waitForSelector('.answers') },
  { name: 'cockpit', path: '/cockpit', signedIn: true },
  { name: 'regions', path: '/workbench/directory/regions', signedIn: true, act: async (page) => { await page.click('.node >> text=云州市'); await page.waitForSelector('.course li') } },
  { name: 'region-change', path: '/workbench/directory/regions', signedIn: true, act: async (page) => { await page.click('text=行政区划变更'); await page.waitForTimeout(400) } },
  { name: 'organisations', path: '/workbench/directory/organisations?open=o1', signedIn: true, act: (page) => page.waitForSelector('article dl') },
  { name: 'organisation-edit', path: '/workbench/directory/organisations?open=o1', signedIn: true, act: async (page) => { await page.click('article .deeds button'); await page.waitForTimeout(500) } },
  { name: 'groups', path: '/workbench/directory/groups?open=g1', signedIn: true, act: (page) => page.waitForSelector('.members li') },
  { name: 'leading-groups', path: '/workbench/directory/leading-groups?open=l1', signedIn: true, act: (page) => page.waitForSelector('.meeting') },
  { name: 'enterprises', path: '/workbench/directory/enterprises?open=e0', signedIn: true, act: (page) => page.waitForSelector('article dl') },
  { name: 'people', path: '/workbench/directory/people', signedIn: true, act: (page) => page.waitForSelector('tbody tr') },
  { name: 'directory-import', path: '/workbench/directory/import?kind=ENTERPRISES', signedIn: true, act: async (page) => { await page.click('button.link'); await page.waitForSelector('.why') } },
]
