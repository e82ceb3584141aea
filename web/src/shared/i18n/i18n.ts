import { nextTick } from 'vue'
import { createI18n } from 'vue-i18n'
import type { Feature, Words } from '@/shared/feature'

export type Language = 'zh' | 'en'
export const TAGS: Record<Language, string> = { zh: 'zh-CN', en: 'en' }
const STORE = 'yingshu.language'
/** Files that are fetched by a link come in this language (ReaderLanguage on the server). */
const COOKIE = 'yingshu-language'

const own = {
  zh: () => import('./locales/zh'),
  en: () => import('./locales/en'),
}

export const i18n = createI18n({
  legacy: false,
  locale: 'zh' as Language,
  fallbackLocale: 'zh',
  missingWarn: false,
  fallbackWarn: false,
  messages: { zh: {}, en: {} } as Record<Language, Words>,
})

let features: Feature[] = []
const loaded = new Set<Language>()

export function language(): Language {
  return i18n.global.locale.value
}

export function rememberedLanguage(): Language {
  const kept = localStorage.getItem(STORE)
  return kept === 'en' || kept === 'zh' ? kept : 'zh'
}

/** Which modules bring words; before the first setLanguage. */
export function useWordsOf(given: Feature[]): void {
  features = given
}

export async function setLanguage(to: Language): Promise<void> {
  if (!loaded.has(to)) {
    const base = await own[to]()
    const parts = await Promise.all(features.map((feature) => feature.words[to]()))
    const words: Words = { ...base.default }
    features.forEach((feature, index) => {
      words[feature.name] = parts[index]?.default ?? {}
    })
    i18n.global.setLocaleMessage(to, words)
    loaded.add(to)
  }
  i18n.global.locale.value = to
  document.documentElement.lang = TAGS[to]
  localStorage.setItem(STORE, to)
  document.cookie = `${COOKIE}=${TAGS[to]}; path=/; max-age=31536000; samesite=lax`
  await nextTick()
}

/** For texts outside components. */
export function say(key: string, named: Record<string, string | number> = {}): string {
  return i18n.global.t(key, named)
}
