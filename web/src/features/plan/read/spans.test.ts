import { describe, expect, it } from 'vitest'
import { elementAt, pieces, within } from './spans'

const span = (fromLine: number, fromColumn: number, toLine: number, toColumn: number) => ({ fromLine, fromColumn, toLine, toColumn })

describe('the text beside its elements', () => {
  it('marks the passage of a line', () => {
    expect(pieces('责任单位：市财政局', 3, [span(3, 6, 3, 10)])).toEqual([
      { text: '责任单位：', from: 0, marked: false },
      { text: '市财政局', from: 5, marked: true },
    ])
  })

  it('marks whole lines inside a longer passage', () => {
    expect(within(span(1, 4, 3, 2), 2, 8)).toEqual([0, 8])
    expect(within(span(1, 4, 3, 2), 3, 8)).toEqual([0, 1])
    expect(within(span(1, 4, 3, 2), 4, 8)).toBeNull()
  })

  it('marks two passages that touch without doubling a character', () => {
    expect(pieces('甲乙丙丁', 1, [span(1, 1, 1, 4), span(1, 3, 1, 5)]).map((piece) => piece.text)).toEqual(['甲乙丙', '丁'])
  })

  it('finds the smallest element at a place', () => {
    const placed = [{ key: 'plan', span: span(1, 1, 9, 1) }, { key: 'task', span: span(2, 1, 2, 20) }]
    expect(elementAt(placed, 2, 5)?.key).toBe('task')
    expect(elementAt(placed, 5, 1)?.key).toBe('plan')
    expect(elementAt(placed, 12, 1)).toBeNull()
  })
})
