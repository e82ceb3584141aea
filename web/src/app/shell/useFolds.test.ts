import { beforeEach, expect, it } from 'vitest'
import { nextTick, ref } from 'vue'
import type { MenuGroup } from './menu'
import { useFolds } from './useFolds'

const entries = (many: number) => Array.from({ length: many }, (_, n) => ({ to: `/${n}`, title: '', icon: {} }))
const many = ref<MenuGroup[]>([{ name: 'work', entries: entries(10) }, { name: 'plans', entries: entries(10) }])

beforeEach(() => localStorage.clear())

it('folds all but the daily work and the group of the page, where there is much', async () => {
  const here = ref<string | undefined>('work')
  const { isOpen } = useFolds('a', many, here)
  expect([isOpen('work'), isOpen('plans')]).toEqual([true, false])
  here.value = 'plans'
  await nextTick()
  expect(isOpen('plans')).toBe(true)
})

it('folds nothing where there is little', () => {
  expect(useFolds('a', ref<MenuGroup[]>([{ name: 'plans', entries: entries(3) }]), ref('work')).isOpen('plans')).toBe(true)
})

it('remembers what each user chose, and opens the group of the page all the same', async () => {
  const here = ref<string | undefined>('work')
  useFolds('a', many, here).toggle('plans')
  expect(useFolds('a', many, here).isOpen('plans')).toBe(true)
  expect(useFolds('b', many, here).isOpen('plans')).toBe(false)
  const mine = useFolds('a', many, here)
  mine.toggle('plans')
  here.value = 'plans'
  await nextTick()
  expect(mine.isOpen('plans')).toBe(true)
  expect(useFolds('a', many, ref('work')).isOpen('plans')).toBe(false)
})
