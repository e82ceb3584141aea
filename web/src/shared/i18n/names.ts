import { shallowRef } from 'vue'
import { http } from '@/shared/http/http'
import { language } from './i18n'

/** What things with Chinese names are called in English, as the server knows it. */
const english = shallowRef(new Map<string, string>())

/** Asks once; without an answer the Chinese names stand. */
export async function learnNames(): Promise<void> {
  if (language() !== 'en' || english.value.size) return
  try {
    english.value = new Map(Object.entries((await http.get<{ names: Record<string, string> }>('/api/portal/names')).names))
  } catch {
    // Asked again at the next change of the language or the next visit.
  }
}

/** For tests and galleries. */
export function knowNames(names: Record<string, string>): void {
  english.value = new Map(Object.entries(names))
}

/** A name of a body, a place, a thing of the catalogue, or an amount with its unit, in the reader's language; as it is where nobody named it. */
export function named(name: string | null | undefined): string {
  if (!name || language() !== 'en') return name ?? ''
  return english.value.get(name) ?? composed(name)
}

/** The server says the same in pages without a script (EnglishNames). */
function composed(name: string): string {
  if (name.includes(' · ')) return name.split(' · ').map(named).join(' · ')
  if (name.includes('、')) return name.split('、').map(named).join(', ')
  const amount = /^(\d+(?:\.\d+)?)\s*(\D+)$/.exec(name)
  const unit = amount && english.value.get(amount[2]!)
  if (unit) return `${amount[1]} ${amount[1] === '1' ? unit.replace(/s$/, '') : unit}`
  const article = /^第([零一二三四五六七八九十百]+)条$/.exec(name)
  return article ? `Article ${numberOf(article[1]!)}` : name
}

/** 四十九 is 49. */
function numberOf(chinese: string): number {
  let sum = 0
  let digit = 0
  for (const sign of chinese) {
    if (sign === '百' || sign === '十') {
      sum += Math.max(1, digit) * (sign === '百' ? 100 : 10)
      digit = 0
    } else digit = '一二三四五六七八九'.indexOf(sign) + 1
  }
  return sum + digit
}
