import { beforeEach, describe, expect, it } from 'vitest'
import { i18n } from './i18n'
import { knowNames, named } from './names'

describe('names', () => {
  beforeEach(() => {
    knowNames({ 公安局: 'Public Security Bureau', 税务局: 'Tax Service', 工作日: 'working days' })
    i18n.global.locale.value = 'en'
  })
  it('says what the server named', () => expect(named('公安局')).toBe('Public Security Bureau'))
  it('says bodies that act together one by one', () => expect(named('公安局、税务局')).toBe('Public Security Bureau, Tax Service'))
  it('says amounts with their unit', () => expect([named('3工作日'), named('0.5工作日'), named('1工作日')]).toEqual(['3 working days', '0.5 working days', '1 working day']))
  it('says articles', () => expect([named('第八条'), named('第十三条'), named('第四十九条'), named('第一百零三条')]).toEqual(['Article 8', 'Article 13', 'Article 49', 'Article 103']))
  it('leaves what nobody named', () => expect(named('许昌禾丰面馆有限公司')).toBe('许昌禾丰面馆有限公司'))
  it('leaves everything for readers of Chinese', () => {
    i18n.global.locale.value = 'zh'
    expect(named('公安局')).toBe('公安局')
  })
})
