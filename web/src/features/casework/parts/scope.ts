/** The terms of a scope of business, as a licence prints it or one after another. */
export function splitScope(scope: string): string[] {
  const terms = scope
    .replace(/(一般项目|许可项目)[：:]/g, ';')
    .split(/[；;。\n]/)
    .map((term) => term.trim())
    .filter(Boolean)
  return [...new Set(terms)]
}

/** As a licence prints it: what needs a licence stands apart. */
export function composeScope(names: string[], isLicensed: (name: string) => boolean): string {
  const part = (title: string, terms: string[]) => (terms.length ? `${title}：${terms.join('；')}。` : '')
  return part('一般项目', names.filter((name) => !isLicensed(name))) + part('许可项目', names.filter(isLicensed))
}
