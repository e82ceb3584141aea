export interface Stretch {
  text: string
  kind: 'same' | 'gone' | 'come'
}

/** Longer texts are shown as a whole: nobody reads a thousand small changes. */
const MOST = 3000

/** What became of a text, character by character: the longest common sequence stays. */
export function difference(before: string, after: string): Stretch[] {
  let head = 0
  while (head < before.length && head < after.length && before[head] === after[head]) head++
  let tail = 0
  while (tail < before.length - head && tail < after.length - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  const found: Stretch[] = []
  const add = (kind: Stretch['kind'], text: string) => {
    const last = found.at(-1)
    if (!text) return
    if (last?.kind === kind) last.text += text
    else found.push({ kind, text })
  }
  add('same', before.slice(0, head))
  middle(before.slice(head, before.length - tail), after.slice(head, after.length - tail), add)
  add('same', before.slice(before.length - tail))
  return found
}

function middle(a: string, b: string, add: (kind: Stretch['kind'], text: string) => void): void {
  if (!a.length || !b.length || a.length > MOST || b.length > MOST) {
    add('gone', a)
    add('come', b)
    return
  }
  const width = b.length + 1
  const longest = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      longest[i * width + j] = a[i] === b[j] ? longest[(i + 1) * width + j + 1]! + 1 : Math.max(longest[(i + 1) * width + j]!, longest[i * width + j + 1]!)
    }
  }
  let i = 0
  let j = 0
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      add('same', a[i]!)
      i++
      j++
    } else if (longest[(i + 1) * width + j]! >= longest[i * width + j + 1]!) add('gone', a[i++]!)
    else add('come', b[j++]!)
  }
  add('gone', a.slice(i))
  add('come', b.slice(j))
}
