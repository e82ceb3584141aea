/* The reading as a list of nodes: whatever has a passage in the source and a place on the right. */

const words = JSON.parse(document.getElementById('words').textContent);
const input = JSON.parse(document.getElementById('readings').textContent);
const state = { file: 0, language: input.language, tab: input.tab, selected: null, text: '', owner: '', due: '',
  severities: new Set(['error', 'warning', 'hint']) };

/** The text for a key in the chosen language; {0}, {1} … are filled in. */
function say(key, ...values) {
  const text = words[state.language][key] ?? key.slice(key.lastIndexOf('.') + 1);
  return text.replace(/\{(\d)\}/g, (hole, n) => values[n] ?? hole);
}

/** An element; texts become text nodes and never markup. */
function el(tag, properties, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name === 'class') element.className = value;
    else if (name === 'on') element.addEventListener(...value);
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.flat().filter(child => child !== null && child !== undefined && child !== ''));
  return element;
}

const number = value => value.toLocaleString('en-US');
const percent = share => (share * 100).toFixed(1);

function lineWords(span) {
  const lines = span.fromLine === span.toLine ? say('span.line', span.fromLine) : say('span.lines', span.fromLine, span.toLine);
  return span.place ? `${lines} (${span.place})` : lines;
}

/** Nodes by the object they show, and in order; tab says where on the right a node stands. */
function modelOf(file) {
  const nodes = [];
  const nodeOf = new Map();
  const add = (kind, tab, data, spans, severity) => {
    const node = { id: nodes.length, kind, tab, data, spans, severity };
    nodes.push(node);
    nodeOf.set(data, node);
    return node;
  };
  const duties = (holder, tab) => {
    holder.owners.forEach(owner => add('owner', tab, owner, [owner.span]));
    holder.deadlines.forEach(deadline => add('deadline', tab, deadline, [deadline.span]));
  };
  const targets = (holder, tab) => holder.targets.forEach(target => add('target', tab, target, [target.span]));
  const { reading } = file;
  const measures = [];
  for (const plan of reading.documents) {
    add('document', 'structure', plan, [plan.span]);
    plan.duplicates.forEach(copy => add('duplicate', 'coverage', copy, [copy.span]));
    for (const attachment of plan.attachments) {
      add('attachment', 'structure', attachment, [attachment.span]);
      targets(attachment, 'targets');
      for (const group of ['measures', 'sections', 'safeguards']) {
        for (const measure of attachment[group]) {
          measures.push(measure);
          add('measure', 'structure', measure, [measure.span]);
          measure.blocks.forEach(block => duties(block, 'structure'));
          measure.milestones.forEach(deadline => add('deadline', 'structure', deadline, [deadline.span]));
          targets(measure, 'structure');
        }
      }
    }
  }
  for (const list of reading.lists) {
    add('list', 'lists', list, [list.span]);
    for (const row of list.rows) {
      add('row', 'lists', row, [row.span]);
      duties(row, 'lists');
    }
  }
  for (const table of reading.tables) {
    add('table', 'targets', table, [table.span]);
    targets(table, 'targets');
  }
  const gravity = finding => ['error', 'warning', 'hint'].indexOf(finding.severity);
  const place = finding => finding.spans[0]?.fromLine ?? Infinity;
  reading.findings.sort((a, b) => gravity(a) - gravity(b) || place(a) - place(b));
  reading.findings.forEach(finding => add('finding', 'findings', finding, finding.spans, finding.severity));
  const safeguards = reading.documents.flatMap(plan => plan.attachments).reduce((sum, one) => sum + one.safeguards.length, 0);
  return { file, reading, nodes, nodeOf, measures, safeguards, rows: reading.lists.flatMap(list => list.rows),
    byPath: new Map(measures.map(measure => [measure.path, measure])) };
}

/** What the filters of owner, deadline and text look at. */
function facetsOf(holder) {
  if (!holder.facets) {
    const blocks = holder.blocks ?? [holder];
    const deadlines = [...blocks.flatMap(block => block.deadlines), ...(holder.milestones ?? [])];
    const owners = blocks.flatMap(block => block.owners.map(owner => owner.name));
    holder.facets = {
      owners: new Set(owners),
      dues: new Set(deadlines.map(dueOf)),
      text: [holder.path, holder.title, holder.text, holder.plan, holder.direction, holder.content, ...owners,
        ...blocks.flatMap(block => [block.ownersRaw, block.deadlineRaw])].join('\n').toLowerCase(),
    };
  }
  return holder.facets;
}

const dueOf = deadline => deadline.until ?? deadline.kind;
const dueWords = due => /^\d/.test(due) ? due : say(`deadline.${due}`);

function passes(holder) {
  const facets = facetsOf(holder);
  return (!state.owner || facets.owners.has(state.owner)) && (!state.due || facets.dues.has(state.due))
    && facets.text.includes(state.text);
}

function findingPasses(finding) {
  return state.severities.has(finding.severity)
    && [finding.rule, finding.message, finding.messageEn, finding.subject].join('\n').toLowerCase().includes(state.text);
}

function targetPasses(target, where) {
  return [where, target.subject, target.value, target.unit, target.condition, target.place, target.raw].join('\n')
    .toLowerCase().includes(state.text);
}

/** The inner-most nodes that hold a place come first. */
function nodesAt(model, line, column) {
  const size = span => (span.toLine - span.fromLine) * 1000 + span.toColumn - span.fromColumn;
  const holds = span => (line > span.fromLine || (line === span.fromLine && column >= span.fromColumn))
    && (line < span.toLine || (line === span.toLine && column < Math.max(span.toColumn, span.fromColumn + 1)));
  const found = [];
  for (const node of model.nodes) {
    const span = node.spans.find(holds);
    if (span) found.push({ node, size: size(span) });
  }
  return found.sort((a, b) => a.size - b.size).map(entry => entry.node);
}
