import { describe, expect, it } from 'vitest'
import { composeScope, splitScope } from './scope'

describe('scope of business', () => {
  it('sets apart what needs a licence, and is read again', () => {
    const scope = composeScope(['软件开发', '餐饮服务', '食品销售'], (name) => name !== '软件开发')
    expect(scope).toBe('一般项目：软件开发。许可项目：餐饮服务；食品销售。')
    expect(splitScope(scope)).toEqual(['软件开发', '餐饮服务', '食品销售'])
  })

  it('reads terms one after another, each once', () => {
    expect(splitScope('花卉种植；树木种植经营;花卉种植\n')).toEqual(['花卉种植', '树木种植经营'])
    expect(splitScope('')).toEqual([])
    expect(composeScope([], () => false)).toBe('')
  })
})
