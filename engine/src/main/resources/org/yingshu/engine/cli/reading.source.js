/* The left side: the source, line by line, with what was read marked in it. */

const INLINE = new Set(['owner', 'deadline', 'target', 'finding']);
const BARS = { measure: 'measure', list: 'table', table: 'table' };
const FLAGS = { error: '✖', warning: '▲', hint: '●' };
const CHUNK = 100;
/* A finding about a whole passage is told by its flag; underlining all of it would hide the rest. */
const LONGEST_UNDERLINE = 3;

function sourceView(model, pane) {
  const { lines, places } = model.file;
  const marks = new Map();
  const bars = new Map();
  const flags = new Map();
  const placeAt = new Map(places.map(entry => [entry.line, entry.place]));
  let hits = [];
  let touched = [];

  for (const node of model.nodes) {
    for (const span of node.spans) {
      const many = span.toLine - span.fromLine >= LONGEST_UNDERLINE;
      if (INLINE.has(node.kind) && !many) mark(span, node.kind);
      if (BARS[node.kind]) {
        for (let n = span.fromLine; n <= span.toLine; n++) bars.set(n, BARS[node.kind]);
      }
      if (node.kind === 'finding') raiseFlag(span.fromLine, node.severity);
    }
  }

  function mark(span, kind) {
    for (let n = span.fromLine; n <= span.toLine; n++) {
      if (!marks.has(n)) marks.set(n, []);
      marks.get(n).push(piece(span, n, kind));
    }
  }

  function piece(span, n, kind) {
    return { from: n === span.fromLine ? span.fromColumn - 1 : 0, to: n === span.toLine ? span.toColumn - 1 : Infinity, kind };
  }

  function raiseFlag(n, severity) {
    const order = Object.keys(FLAGS);
    if (!flags.has(n) || order.indexOf(severity) < order.indexOf(flags.get(n))) flags.set(n, severity);
  }

  /** The line's text, cut where a mark begins or ends. */
  function fill(element, n) {
    const text = lines[n - 1];
    const pieces = [...(marks.get(n) ?? []),
      ...hits.filter(span => span.fromLine <= n && n <= span.toLine).map(span => piece(span, n, 'hit'))];
    if (pieces.length === 0) {
      element.textContent = text;
      return;
    }
    const cuts = [...new Set([0, text.length, ...pieces.flatMap(p => [p.from, Math.min(p.to, text.length)])])]
      .filter(cut => cut <= text.length).sort((a, b) => a - b);
    const parts = [];
    for (let i = 0; i + 1 < cuts.length; i++) {
      const kinds = pieces.filter(p => p.from <= cuts[i] && p.to > cuts[i]).map(p => p.kind);
      const part = text.slice(cuts[i], cuts[i + 1]);
      /* A finding's wave runs below the other lines, which only an element of its own can do. */
      const others = [...new Set(kinds.filter(kind => kind !== 'finding'))].join(' ');
      parts.push(el('span', { class: kinds.includes('finding') && 'finding', 'data-column': cuts[i] + 1 },
        others ? el('span', { class: others }, part) : part));
    }
    element.replaceChildren(...parts);
  }

  function draw() {
    const chunks = document.createDocumentFragment();
    for (let start = 1; start <= lines.length; start += CHUNK) {
      const chunk = el('div', { class: 'chunk' });
      for (let n = start; n < Math.min(start + CHUNK, lines.length + 1); n++) {
        const flag = flags.get(n);
        const line = el('div', {
          class: ['line', bars.get(n), flag && `flag ${flag}`].filter(Boolean).join(' '),
          'data-n': n, 'data-flag': flag && FLAGS[flag], 'data-place': placeAt.get(n),
        });
        fill(line, n);
        chunk.append(line);
      }
      chunks.append(chunk);
    }
    pane.replaceChildren(chunks);
  }

  const lineAt = n => pane.children[Math.floor((n - 1) / CHUNK)]?.children[(n - 1) % CHUNK];

  /** Marks the passages, and scrolls to one of them. */
  function show(spans, first) {
    const before = touched;
    hits = spans;
    touched = [...new Set(spans.flatMap(span =>
      Array.from({ length: span.toLine - span.fromLine + 1 }, (_, i) => span.fromLine + i)))];
    for (const n of new Set([...before, ...touched])) {
      const line = lineAt(n);
      if (!line) continue;
      fill(line, n);
      line.classList.toggle('struck', hits.some(span => span.fromLine <= n && n <= span.toLine));
    }
    if (first) scrollTo(first.fromLine);
  }

  /* Chunks off screen have a guessed height: each landing lays some out and moves the rest, until nothing moves. */
  function scrollTo(n, tries = 12) {
    const line = lineAt(n);
    if (!line || pane.offsetParent === null) return;
    const off = line.getBoundingClientRect().top - pane.getBoundingClientRect().top - pane.clientHeight / 4;
    const before = pane.scrollTop;
    pane.scrollTop += off;
    if (tries > 0 && (Math.abs(off) > 2 && pane.scrollTop !== before || tries > 9)) {
      requestAnimationFrame(() => scrollTo(n, tries - 1));
    }
  }

  /** Up to 20 characters before and behind a passage. */
  function quote(span) {
    const line = lines[span.fromLine - 1] ?? '';
    const from = span.fromColumn - 1;
    const to = span.fromLine === span.toLine ? span.toColumn - 1 : line.length;
    const middle = line.slice(from, to);
    return [(from > 20 ? '…' : '') + line.slice(Math.max(0, from - 20), from),
      (middle.length > 60 ? `${middle.slice(0, 30)}…${middle.slice(-30)}` : middle) + (span.toLine > span.fromLine ? '…' : ''),
      line.slice(to, to + 20) + (to + 20 < line.length ? '…' : '')];
  }

  return { draw, show, quote };
}
