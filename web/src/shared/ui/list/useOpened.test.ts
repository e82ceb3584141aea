import { flushPromises } from '@vue/test-utils'
import { expect, test, vi } from 'vitest'
import { ref } from 'vue'
import { useOpened } from './useOpened'

const rows = ref([{ id: 'a' }, { id: 'b' }])

test('a row on the screen is not asked for', async () => {
  const one = vi.fn()
  const opened = useOpened(ref('b'), rows, ref('ready'), one)
  await flushPromises()
  expect(opened.value).toEqual({ id: 'b' })
  expect(one).not.toHaveBeenCalled()
})

test('a row of a later page is asked for once the first is there', async () => {
  const one = vi.fn((id: string) => Promise.resolve({ id }))
  const state = ref('loading')
  const opened = useOpened(ref('z'), rows, state, one)
  await flushPromises()
  expect(one).not.toHaveBeenCalled()
  state.value = 'ready'
  await flushPromises()
  expect(opened.value).toEqual({ id: 'z' })
})

test('what is gone, refused or opened no longer is not shown', async () => {
  const openId = ref<string | null>('z')
  const gone = useOpened(ref('z'), rows, ref('ready'), () => Promise.resolve(null))
  const refused = useOpened(ref('z'), rows, ref('ready'), () => Promise.reject(new Error('404')))
  const closed = useOpened(openId, rows, ref('ready'), (id) => Promise.resolve({ id }))
  await flushPromises()
  expect([gone.value, refused.value, closed.value]).toEqual([null, null, { id: 'z' }])
  openId.value = null
  await flushPromises()
  expect(closed.value).toBeNull()
})
