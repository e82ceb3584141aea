import { describe, expect, it } from 'vitest'
import type { Words } from '@/shared/feature'

const files = import.meta.glob<Words>('/src/**/locales/*.ts', { eager: true, import: 'default' })
const folders = [...new Set(Object.keys(files).map((path) => path.replace(/\/(zh|en)\.ts$/, '')))]

function keysOf(words: Words, prefix = ''): string[] {
  return Object.entries(words).flatMap(([key, value]) => (typeof value === 'string' ? [prefix + key] : keysOf(value, `${prefix}${key}.`)))
}

function placeholders(text: string): string[] {
  return [...new Set(text.match(/\{\w+\}/g) ?? [])].sort()
}

function at(words: Words, key: string): string {
  let found: string | Words = words
  for (const step of key.split('.')) found = (found as Words)[step] ?? ''
  return found as string
}

describe('the words', () => {
  it('exist at all', () => expect(folders.length).toBeGreaterThan(1))

  it.each(folders)('%s has the same keys and placeholders in Chinese and English', (folder) => {
    const zh = files[`${folder}/zh.ts`] ?? {}
    const en = files[`${folder}/en.ts`] ?? {}
    expect(keysOf(en).sort()).toEqual(keysOf(zh).sort())
    for (const key of keysOf(zh)) expect([key, ...placeholders(at(en, key))]).toEqual([key, ...placeholders(at(zh, key))])
  })
})
