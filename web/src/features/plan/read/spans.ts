import type { Span } from '../plan.types'

/** An element of the reading and where it stands. */
export interface Placed {
  key: string
  span: Span
}

/** The columns of a line that a span covers, from 0, the end behind the last character; null where it does not. */
export function within(span: Span, line: number, length: number): [number, number] | null {
  if (line < span.fromLine || line > span.toLine) return null
  const from = line === span.fromLine ? span.fromColumn - 1 : 0
  const to = line === span.toLine ? span.toColumn - 1 : length
  return from < to || (from === to && length === 0) ? [Math.min(from, length), Math.min(to, length)] : null
}

export interface Piece {
  text: string
  from: number
  marked: boolean
}

/** A line in pieces: those inside the spans are marked. */
export function pieces(text: string, line: number, spans: Span[]): Piece[] {
  const ranges = spans
    .map((span) => within(span, line, text.length))
    .filter((range) => range !== null)
    .sort((a, b) => a[0] - b[0])
  const found: Piece[] = []
  let at = 0
  for (const [from, to] of ranges) {
    if (from > at) found.push({ text: text.slice(at, from), from: at, marked: false })
    if (to > at) {
      const begin = Math.max(from, at)
      found.push({ text: text.slice(begin, to), from: begin, marked: true })
      at = to
    }
  }
  if (at < text.length || found.length === 0) found.push({ text: text.slice(at), from: at, marked: false })
  return found
}

const size = (span: Span) => (span.toLine - span.fromLine) * 10_000 + span.toColumn - span.fromColumn

/** The smallest element that holds a place of the text. */
export function elementAt(placed: Placed[], line: number, column: number): Placed | null {
  let best: Placed | null = null
  for (const one of placed) {
    const { span } = one
    if (line < span.fromLine || line > span.toLine) continue
    if (line === span.fromLine && column < span.fromColumn) continue
    if (line === span.toLine && column >= span.toColumn) continue
    if (!best || size(span) < size(best.span)) best = one
  }
  return best
}
