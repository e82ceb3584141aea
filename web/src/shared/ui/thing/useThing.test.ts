import { effectScope, nextTick, ref } from 'vue'
import { describe, expect, it } from 'vitest'
import { ApiProblem } from '@/shared/http/ApiProblem'
import { useThing } from './useThing'

/** Answers that come when the test says so. */
function asking() {
  const open = new Map<string, { give: (answer: string) => void; fail: (why: unknown) => void }>()
  const bring = (asked: string) => new Promise<string>((give, fail) => open.set(asked, { give, fail }))
  const answer = async (asked: string, told: string) => {
    open.get(asked)?.give(told)
    await nextTick()
  }
  const fail = async (asked: string) => {
    open.get(asked)?.fail(new ApiProblem(404, { code: 'test.missing' }))
    await nextTick()
    await nextTick()
  }
  return { open, bring, answer, fail }
}

describe('what a page shows', () => {
  it('is brought anew when the question changes, and an answer that comes too late is not shown', async () => {
    const { bring, answer } = asking()
    const asked = ref('one')
    const { thing } = effectScope().run(() => useThing(bring, () => asked.value))!
    asked.value = 'two'
    await nextTick()
    await answer('two', 'second')
    await answer('one', 'first')
    expect(thing.value).toBe('second')
  })

  it('stays until the next answer is there', async () => {
    const { bring, answer } = asking()
    const asked = ref('one')
    const { thing } = effectScope().run(() => useThing(bring, () => asked.value))!
    await answer('one', 'first')
    asked.value = 'two'
    await nextTick()
    expect(thing.value).toBe('first')
  })

  it('says why it does not come, and forgets that when it is asked for again', async () => {
    const { bring, answer, fail } = asking()
    const { thing, problem, load } = effectScope().run(() => useThing(bring, () => 'one'))!
    await fail('one')
    expect(problem.value?.code).toBe('test.missing')
    void load()
    expect(problem.value).toBeNull()
    await answer('one', 'first')
    expect(thing.value).toBe('first')
  })

  it('is what a command answered with, whatever comes later of an earlier question', async () => {
    const { bring, answer } = asking()
    const { thing, take } = effectScope().run(() => useThing(bring, () => 'one'))!
    take('after the command')
    await answer('one', 'before it')
    expect(thing.value).toBe('after the command')
  })

  it('is not asked for while nothing is asked', async () => {
    const { open, bring } = asking()
    const asked = ref<string | undefined>(undefined)
    effectScope().run(() => useThing(bring, () => asked.value))
    expect(open.size).toBe(0)
    asked.value = 'one'
    await nextTick()
    expect(open.has('one')).toBe(true)
  })
})
