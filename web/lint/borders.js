import path from 'node:path'

const source = path.resolve(import.meta.dirname, '../src')

/** The part of the source that a file belongs to: 'app', 'shared' or 'features/<module>'. */
function partOf(file) {
  const steps = path.relative(source, file).split(path.sep)
  return steps[0] === 'features' ? steps.slice(0, 2).join('/') : steps[0]
}

function targetOf(file, specifier) {
  if (specifier.startsWith('@/')) return path.join(source, specifier.slice(2))
  if (specifier.startsWith('.')) return path.resolve(path.dirname(file), specifier)
  return null
}

/** Features know themselves and shared; shared knows nobody; the shell knows a feature's index only. */
function refusal(from, target) {
  const to = partOf(target)
  if (from === to || to === 'shared') return null
  if (from === 'shared') return 'shared knows neither the shell nor a feature: hand in what it needs from outside'
  if (from.startsWith('features/')) return `${from} imports only itself and shared: move what both need to shared, or ask its server module`
  const steps = path.relative(source, target).split(path.sep)
  return steps[0] === 'features' && steps.length > 2 && !/^index(\.ts)?$/.test(steps[2])
    ? 'the shell knows a feature by its index.ts only'
    : null
}

export const borders = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const file = context.filename
    const from = partOf(file)
    if (from.startsWith('..')) return {}
    const look = (node) => {
      if (typeof node.source?.value !== 'string') return
      const target = targetOf(file, node.source.value)
      const message = target && refusal(from, target)
      if (message) context.report({ node: node.source, message })
    }
    return { ImportDeclaration: look, ImportExpression: look, ExportNamedDeclaration: look, ExportAllDeclaration: look }
  },
}
