import type { Both, Question } from '../matter.types'

export interface Answer {
  value: unknown
  name: Both
}

/** What a question can be answered with; nothing where a value is typed. */
export function answersTo(question: Question, t: (key: string) => string): Answer[] {
  if (question.type === 'YES_NO') {
    const both = (key: string): Both => ({ zh: t(key), en: t(key) })
    return [{ value: true, name: both('matter.question.yes') }, { value: false, name: both('matter.question.no') }]
  }
  return question.options.map((option) => ({ value: option.value, name: option.name }))
}

/**
 * Whether a question is asked by now. The server decides conditions; here the simple ones are read (`a`, `a = "x"`, `a = false`,
 * `a <= 3`, joined by and), so that nobody is asked what does not matter, and what is not understood is asked.
 */
export function isWanted(question: Question, answers: Record<string, unknown>): boolean {
  if (!question.when) return true
  if (/\bor\b|not\s*\(|\bin\b|\[/.test(question.when)) return known(question.when, answers)
  return question.when.split(/\s+and\s+/).every((part) => holds(part.trim(), answers))
}

function known(when: string, answers: Record<string, unknown>): boolean {
  if (/not\s*\(|\bin\b|\[/.test(when)) return true
  return when.split(/\s+or\s+/).some((part) => part.split(/\s+and\s+/).every((one) => holds(one.trim(), answers)))
}

function holds(part: string, answers: Record<string, unknown>): boolean {
  const found = /^([\w.-]+)\s*(?:(!=|<=|>=|=|<|>)\s*(.+))?$/.exec(part)
  if (!found?.[1]) return true
  const value = answers[found[1]]
  if (value === undefined) return false
  if (!found[2]) return value === true || value === 'true'
  const wanted = (found[3] ?? '').replace(/^"|"$/g, '')
  if (found[2] === '=') return String(value) === wanted
  if (found[2] === '!=') return String(value) !== wanted
  const order = Number(value) - Number(wanted)
  if (Number.isNaN(order)) return true
  return found[2] === '<' ? order < 0 : found[2] === '<=' ? order <= 0 : found[2] === '>' ? order > 0 : order >= 0
}

const KEPT = 'yingshu.answers.'

/** Answers outlive the page, not the visit: the guide's are the application's, also through signing in. */
export function remember(code: string, answers: Record<string, unknown>): void {
  sessionStorage.setItem(KEPT + code, JSON.stringify(answers))
}

export function remembered(code: string): Record<string, unknown> {
  return JSON.parse(sessionStorage.getItem(KEPT + code) ?? '{}') as Record<string, unknown>
}
