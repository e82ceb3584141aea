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
  { name: 'cockpit', path: '/cockpit', signedIn: true },
]
