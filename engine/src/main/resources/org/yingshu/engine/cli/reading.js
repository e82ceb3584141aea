/* The page: which file, which tab, what is filtered, what is chosen. */

const TABS = ['structure', 'lists', 'targets', 'findings', 'coverage'];
const byId = id => document.getElementById(id);
const pane = byId('lines');
let model;
let source;
let result;
let drawn = new Set();

function open(index) {
  state.file = index;
  state.selected = null;
  model = modelOf(input.files[index]);
  source = sourceView(model, pane);
  source.draw();
  speak();
}

/** Writes everything that depends on the language or the file. */
function speak() {
  result = resultView(model, source);
  const { reading } = model;
  const name = reading.file.split(/[\\/]/).pop();
  document.documentElement.lang = state.language === 'zh' ? 'zh-CN' : 'en';
  document.title = `${name} · ${say('page.title')} · 营枢`;
  byId('file').textContent = name;
  byId('summary').textContent = say('page.summary', number(model.measures.length - model.safeguards), number(model.rows.length),
    number(model.nodes.filter(node => node.kind === 'target').length), number(reading.findings.length), percent(reading.coverage.share));
  document.querySelectorAll('[data-word]').forEach(element => { element.textContent = say(element.dataset.word); });
  byId('search').placeholder = say('page.search');
  byId('search').setAttribute('aria-label', say('page.search'));
  pane.setAttribute('aria-label', say('page.source'));
  byId('legend').replaceChildren(...['measure', 'owner', 'deadline', 'target', 'table', 'finding'].map(kind =>
    el('li', { class: `key ${kind}` }, say(`kind.${kind}`))));
  byId('tabs').replaceChildren(...TABS.map((tab, i) => el('button', { type: 'button', role: 'tab', id: `tab-${tab}`, 'data-tab': tab,
    'aria-controls': `panel-${tab}`, 'data-key': i + 1 }, say(`page.tab.${tab}`), tab === 'findings' ? el('small', {}, String(reading.findings.length)) : null)));
  byId('panels').replaceChildren(...TABS.map(tab => el('div', { role: 'tabpanel', id: `panel-${tab}`, 'aria-labelledby': `tab-${tab}`, tabindex: 0, hidden: true })));
  byId('severities').replaceChildren(...Object.keys(FLAGS).map(severity => el('button', { type: 'button', class: `toggle ${severity}`, 'data-severity': severity,
    'aria-pressed': state.severities.has(severity) }, `${FLAGS[severity]} ${say(`severity.${severity}`)} ${reading.findings.filter(one => one.severity === severity).length}`)));
  choices(byId('owner'), 'owners', state.owner, say('page.allOwners'), name => name, (a, b) => b[1] - a[1]);
  choices(byId('due'), 'dues', state.due, say('page.allDeadlines'), dueWords, (a, b) => a[0].localeCompare(b[0]));
  drawn = new Set();
  show(state.tab);
  if (state.selected) choose(state.selected, {});
}

function choices(select, facet, chosen, all, label, order) {
  const counts = new Map();
  [...model.measures, ...model.rows].forEach(holder => facetsOf(holder)[facet].forEach(value => counts.set(value, (counts.get(value) ?? 0) + 1)));
  select.replaceChildren(el('option', { value: '' }, all), ...[...counts].sort(order).map(([value, count]) =>
    el('option', { value, selected: value === chosen }, `${label(value)} (${count})`)));
  select.setAttribute('aria-label', all);
}

function draw(tab) {
  if (drawn.has(tab)) return;
  drawn.add(tab);
  const content = [result[tab]()].flat().filter(Boolean);
  const any = model.nodes.some(node => node.tab === tab);
  byId(`panel-${tab}`).replaceChildren(el('h2', { class: 'print' }, say(`page.tab.${tab}`)),
    ...content.length ? content : [el('p', { class: 'empty' }, say(any ? 'page.noMatch' : 'page.empty'))]);
}

function show(tab) {
  state.tab = tab;
  draw(tab);
  TABS.forEach(each => {
    byId(`panel-${each}`).hidden = each !== tab;
    byId(`tab-${each}`).setAttribute('aria-selected', each === tab);
    byId(`tab-${each}`).tabIndex = each === tab ? 0 : -1;
  });
  byId('owner').hidden = byId('due').hidden = !['structure', 'lists'].includes(tab);
  byId('severities').hidden = tab !== 'findings';
  byId('folding').hidden = tab !== 'structure';
  byId('search').hidden = byId('shown').hidden = tab === 'coverage';
  byId('clear').hidden = !filtered();
  const totals = { structure: model.measures.length, lists: model.rows.length, findings: model.reading.findings.length,
    targets: model.nodes.filter(node => node.kind === 'target').length };
  byId('shown').textContent = tab === 'coverage' ? '' : say('page.shown', number(items().length), number(totals[tab]));
  foldingWord();
}

const panel = () => byId(`panel-${state.tab}`);
const items = () => [...panel().querySelectorAll('.item')];
const filtered = () => state.text !== '' || state.owner !== '' || state.due !== '' || state.severities.size < 3;
const foldingWord = () => { byId('folding').textContent = say(panel().querySelector('details:not([open])') ? 'page.expand' : 'page.collapse'); };

function filter() {
  drawn = new Set();
  show(state.tab);
}

function clear() {
  Object.assign(state, { text: '', owner: '', due: '', severities: new Set(Object.keys(FLAGS)) });
  byId('search').value = byId('owner').value = byId('due').value = '';
  document.querySelectorAll('[data-severity]').forEach(toggle => toggle.setAttribute('aria-pressed', true));
  filter();
}

/** Marks a node on both sides. @param follow which sides move to it; span which of its passages is shown first */
function choose(node, { left, right, span = 0 }) {
  state.selected = node;
  if (right) {
    if (node.tab !== state.tab) show(node.tab);
    if (!panel().querySelector(`[data-node="${node.id}"]`) && filtered()) clear();
  }
  document.querySelectorAll('#panels .chosen').forEach(element => element.classList.remove('chosen'));
  const element = document.querySelector(`#panels [data-node="${node.id}"]`);
  element?.classList.add('chosen');
  if (right && element) {
    element.closest('details')?.setAttribute('open', '');
    element.scrollIntoView({ block: 'nearest' });
    requestAnimationFrame(() => element.scrollIntoView({ block: 'nearest' }));
  }
  source.show(node.spans, left ? node.spans[span] : null);
}

/** To the next or previous item of the tab. */
function step(by) {
  const all = items();
  if (!all.length) return;
  const current = all.findIndex(item => item.classList.contains('chosen') || item.querySelector('.chosen'));
  const next = all[Math.min(all.length - 1, Math.max(0, current < 0 ? 0 : current + by))];
  choose(model.nodes[next.dataset.node], { left: true, right: true });
  next.querySelector('.go')?.focus({ preventScroll: true });
}

byId('panels').addEventListener('click', event => {
  const target = event.target.closest('[data-node]');
  if (!target || String(getSelection())) return;
  const folds = target.localName === 'summary';
  if (!folds) event.preventDefault();
  const node = model.nodes[target.dataset.node];
  if (!folds && matchMedia('(max-width: 760px)').matches) document.body.dataset.view = 'source';
  choose(node, { left: true, right: target.classList.contains('link'), span: Number(target.dataset.span ?? 0) });
});
byId('panels').addEventListener('toggle', foldingWord, true);
pane.addEventListener('click', event => {
  const line = event.target.closest('.line');
  if (!line || String(getSelection())) return;
  const column = Number(event.target.closest('[data-column]')?.dataset.column ?? 1);
  const found = nodesAt(model, Number(line.dataset.n), column).filter(node => !['document', 'duplicate'].includes(node.kind));
  const node = found.find(one => one.tab === state.tab && one.kind !== 'attachment') ?? found[0];
  if (node) choose(node, { right: true });
});
document.querySelector('.view').addEventListener('click', event => {
  if (!event.target.dataset.view) return;
  document.body.dataset.view = event.target.dataset.view;
  if (state.selected) source.show(state.selected.spans, state.selected.spans[0]);
});
byId('tabs').addEventListener('click', event => {
  const tab = event.target.closest('[data-tab]')?.dataset.tab;
  if (tab) show(tab);
});
byId('severities').addEventListener('click', event => {
  const { severity } = event.target.dataset;
  if (!severity) return;
  if (!state.severities.delete(severity)) state.severities.add(severity);
  event.target.setAttribute('aria-pressed', state.severities.has(severity));
  filter();
});
let typing;
byId('search').addEventListener('input', event => {
  clearTimeout(typing);
  typing = setTimeout(() => { state.text = event.target.value.trim().toLowerCase(); filter(); }, 120);
});
byId('owner').addEventListener('change', event => { state.owner = event.target.value; filter(); });
byId('due').addEventListener('change', event => { state.due = event.target.value; filter(); });
byId('clear').addEventListener('click', clear);
byId('folding').addEventListener('click', () => {
  const folded = panel().querySelector('details:not([open])') !== null;
  panel().querySelectorAll('details').forEach(details => { details.open = folded; });
});
byId('language').addEventListener('click', () => { state.language = state.language === 'zh' ? 'en' : 'zh'; speak(); });
byId('files').addEventListener('change', event => open(Number(event.target.value)));

document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'Escape') { document.activeElement?.blur(); clear(); return; }
  if (event.target.matches?.('input, select')) return;
  const onTabs = event.target.matches?.('[role=tab]');
  const arrows = state.tab === 'findings' && !pane.contains(event.target) && !onTabs;
  if (event.key === '/') byId('search').focus();
  else if (event.key === 'j' || (arrows && event.key === 'ArrowDown')) step(1);
  else if (event.key === 'k' || (arrows && event.key === 'ArrowUp')) step(-1);
  else if (TABS[event.key - 1]) show(TABS[event.key - 1]);
  else if (onTabs && /^Arrow(Left|Right)$/.test(event.key)) {
    const by = event.key === 'ArrowRight' ? 1 : TABS.length - 1;
    show(TABS[(TABS.indexOf(state.tab) + by) % TABS.length]);
    byId(`tab-${state.tab}`).focus();
  } else return;
  event.preventDefault();
});
/* Paper gets every tab, unfolded. */
addEventListener('beforeprint', () => {
  TABS.forEach(draw);
  document.querySelectorAll('#panels details').forEach(details => { details.open = true; });
});

if (input.files.length > 1) {
  byId('files').hidden = false;
  byId('file').hidden = true;
  byId('files').setAttribute('aria-label', say('file'));
  byId('files').append(...input.files.map((file, index) => el('option', { value: index }, file.reading.file)));
}
/* #findings opens a tab, #findings/3 its third item. */
const [tab, item] = location.hash.slice(1).split('/');
if (TABS.includes(tab)) state.tab = tab;
open(0);
if (item && items()[item - 1]) choose(model.nodes[items()[item - 1].dataset.node], { left: true, right: true });
