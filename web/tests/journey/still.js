/** Functions that run in the page. */

/** Ends when nothing in the page has changed for a moment and it was painted, or after two seconds where something changes for ever. */
export const calm = () => new Promise((done) => {
  const end = () => {
    changes.disconnect()
    clearTimeout(latest)
    // A page that nobody sees may never be painted.
    setTimeout(done, 500)
    requestAnimationFrame(() => requestAnimationFrame(() => done()))
  }
  const changes = new MutationObserver(() => {
    clearTimeout(timer)
    timer = setTimeout(end, 80)
  })
  let timer = setTimeout(end, 80)
  const latest = setTimeout(end, 2000)
  changes.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
})

/** The page, its language and the kinds of elements in it: where all are the same, axe says the same. */
export const face = () => {
  const own = (one) => (one ? `${one.tagName}.${one.getAttribute('class') ?? ''}` : '')
  const kind = (one) => `${own(one.parentElement)}>${own(one)} ${one.getAttributeNames().sort().join()} ${one.getAttribute('role') ?? ''} ${one.getAttribute('type') ?? ''}`
  const kinds = new Set([...document.body.querySelectorAll('*')].map(kind))
  return `${location.pathname}${location.search} ${document.documentElement.lang} ${document.documentElement.className} ${[...kinds].sort().join('\n')}`
}
