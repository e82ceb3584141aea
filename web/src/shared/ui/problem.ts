import { i18n, say } from '@/shared/i18n/i18n'
import type { ApiProblem } from '@/shared/http/ApiProblem'

/** What a problem says to the reader: the server's own sentence, or ours for its code, or none. */
export function textOf(problem: ApiProblem): string {
  if (problem.detail) return problem.detail
  const key = `ui.problem.${problem.code.replace('.', '-')}`
  if (i18n.global.te(key)) return say(key)
  const kind = `ui.problem.status-${problem.status}`
  return i18n.global.te(kind) ? say(kind) : ''
}
