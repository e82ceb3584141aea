/* The right side: one function per tab, each returning the panel's content for what the filters let through. */

const ROLE_ORDER = ['lead', 'responsible', 'implement', 'share', 'support', 'supervise'];

function resultView(model, source) {
  const { reading, nodeOf } = model;
  const idOf = data => nodeOf.get(data)?.id;

  const chip = (data, kind, text, ...more) => el('button', { type: 'button', class: `chip ${kind}`, 'data-node': idOf(data) }, text,
    ...more.filter(Boolean).map(note => el('small', {}, note)));

  const ownerChip = owner => chip(owner, 'owner', owner.name, owner.group && say('page.group'), owner.open && say('page.open'),
    owner.inferred && say('page.inferred'));

  const deadlineChip = deadline => chip(deadline, 'deadline', deadline.until ?? deadline.raw,
    deadline.until || deadline.raw === say(`deadline.${deadline.kind}`) ? null : say(`deadline.${deadline.kind}`), deadline.inferredYear && say('page.yearInferred'), deadline.scope);

  function owners(list) {
    const roles = ROLE_ORDER.filter(role => list.some(owner => owner.role === role));
    return roles.map(role => el('span', { class: 'role' }, el('b', {}, say(`role.${role}`)),
      ...list.filter(owner => owner.role === role).map(ownerChip)));
  }

  const duties = block => el('div', { class: 'duty' }, ...owners(block.owners), ...block.deadlines.map(deadlineChip),
    block.shared ? el('small', { class: 'note' }, say('page.shared')) : null);

  const requirement = target => {
    const plain = ['qualitative', 'range'].includes(target.comparator) ? '' : `${say(`comparator.${target.comparator}`)} `;
    return target.comparator === 'full_coverage' && !target.value ? say('comparator.full_coverage')
      : `${plain}${target.value}${/^[A-Za-z]/.test(target.unit) ? ' ' : ''}${target.unit}`;
  };

  const targetLine = target => el('li', {}, el('button', { type: 'button', class: 'chip target', 'data-node': idOf(target) },
    `${target.subject}  `, el('b', {}, requirement(target)),
    el('small', {}, [target.condition, target.place, target.due].filter(Boolean).join(' · '))));

  const strength = one => one.strength === 'must' ? null : el('small', { class: 'strength' }, say(`strength.${one.strength}`));

  const doubt = confidence => confidence < 0.8
    ? el('small', { class: 'doubt' }, say('page.uncertain', Math.round(confidence * 100))) : null;

  function measure(one) {
    return el('article', { class: 'measure item', 'data-node': idOf(one) },
      el('h4', {}, el('button', { type: 'button', class: 'go', 'data-node': idOf(one) },
        el('span', { class: 'number' }, one.path), one.title)),
      strength(one), doubt(one.confidence),
      ...one.blocks.map(duties),
      one.milestones.length ? el('div', { class: 'duty' }, el('b', { class: 'label' }, say('milestones')), ...one.milestones.map(deadlineChip)) : null,
      one.targets.length ? el('ul', { class: 'targets' }, ...one.targets.map(targetLine)) : null);
  }

  function attachment(one, open) {
    const groups = ['measures', 'sections', 'safeguards'].map(key => [key, one[key].filter(passes)]).filter(([, list]) => list.length);
    if (!groups.length) return null;
    const count = groups.map(([key, list]) => `${say(key)} ${list.length}`).join(' · ');
    return el('details', { open, class: 'attachment' },
      // The summary is a button already; one within it could not be reached by every reader.
      el('summary', { 'data-node': idOf(one) },
        el('span', { class: 'number' }, one.number === null ? say('body') : say('attachment', one.number)),
        el('span', {}, one.title), el('small', {}, count)),
      ...groups.flatMap(([key, list]) => [key === 'measures' ? null : el('h5', {}, say(key)), ...list.map(measure)]));
  }

  function structure() {
    const open = model.measures.length <= 60 || state.text !== '' || state.owner !== '' || state.due !== '';
    return reading.documents.map(plan => {
      const attachments = plan.attachments.map(one => attachment(one, open)).filter(Boolean);
      return attachments.length ? el('section', { class: 'document' },
        el('h3', {}, el('button', { type: 'button', class: 'go', 'data-node': idOf(plan) }, plan.title)),
        el('p', { class: 'facts' }, [plan.number, plan.issuer, plan.date].filter(Boolean).join(' · ')),
        ...attachments) : null;
    });
  }

  const heads = (...titles) => el('thead', {}, el('tr', {}, ...titles.map(title => el('th', { scope: 'col' }, title))));

  function repair(one) {
    return el('p', { class: 'repair' }, el('b', {}, `${say(`field.${one.field}`)} ${say(`repair.${one.source}`)}`),
      `  ${one.reason}`, one.printed ? ` (${say('page.printed', one.printed)})` : '');
  }

  function row(one) {
    const linked = one.linkedMeasure && model.byPath.get(one.linkedMeasure);
    return el('tr', { class: 'item', 'data-node': idOf(one) },
      el('td', { class: 'figure' }, el('button', { type: 'button', class: 'go', 'data-node': idOf(one) }, String(one.number))),
      el('td', {}, one.plan || one.chapter, one.direction ? el('small', { class: 'below' }, one.direction) : null),
      el('td', {}, one.content, linked ? el('button', { type: 'button', class: 'link', 'data-node': idOf(linked) },
        `${say('page.linked')} ${one.linkedMeasure}`) : null, doubt(one.confidence), ...one.repairs.map(repair)),
      el('td', {}, ...owners(one.owners)), el('td', {}, ...one.deadlines.map(deadlineChip)));
  }

  const lists = () => reading.lists.map(list => {
    const rows = list.rows.filter(passes);
    return rows.length ? el('section', {},
      el('h3', {}, el('button', { type: 'button', class: 'go', 'data-node': idOf(list) }, list.title), el('small', {}, say('page.rowsOf', rows.length))),
      el('table', { class: 'tasks' }, heads(say('number'), say('page.planDirection'), say('page.content'), say('sheet.units'), say('deadline')),
        el('tbody', {}, ...rows.map(row)))) : null;
  });

  function targetRow([where, target]) {
    const compared = ['baseline', 'benchmark'].filter(key => target[key]).map(key => `${say(key)} ${target[key]}`);
    return el('tr', { class: 'item', 'data-node': idOf(target) },
      el('td', {}, el('button', { type: 'button', class: 'go', 'data-node': idOf(target) }, target.subject)),
      el('td', { class: 'requirement' }, el('b', {}, requirement(target)), strength(target)),
      el('td', {}, [target.condition, target.place].filter(Boolean).join(' · ')),
      el('td', {}, compared.join(' · ')),
      el('td', { class: 'when' }, target.due ?? ''), el('td', { class: 'faint' }, where));
  }

  function allTargets() {
    return [
      ...reading.documents.flatMap(plan => plan.attachments).flatMap(one => one.targets.map(target => [say('page.fromGoals'), target])),
      ...model.measures.flatMap(one => one.targets.map(target => [one.path, target])),
      ...reading.tables.flatMap(table => table.targets.map(target => [table.title, target])),
    ];
  }

  function table(one) {
    return el('section', {},
      el('h3', {}, el('button', { type: 'button', class: 'go', 'data-node': idOf(one) }, one.title), doubt(one.confidence)),
      el('div', { class: 'wide' }, el('table', { class: 'cells' }, heads(...one.header),
        el('tbody', {}, ...one.rows.map(cells => el('tr', {}, ...cells.map(cell => el('td', {}, cell))))))),
      one.notes ? el('p', { class: 'notes' }, el('b', {}, say('page.notes')), ` ${one.notes}`) : null);
  }

  function targets() {
    const shown = allTargets().filter(([where, target]) => targetPasses(target, where));
    return [shown.length ? el('section', {}, el('h3', {}, say('targets'), el('small', {}, String(shown.length))),
      el('table', {}, heads(say('subject'), say('page.target'), say('page.scope'), `${say('baseline')} · ${say('benchmark')}`, say('due'), say('path')),
        el('tbody', {}, ...shown.map(targetRow)))) : null,
    ...reading.tables.filter(one => [one.title, ...one.rows.flat()].join('\n').toLowerCase().includes(state.text)).map(table)];
  }

  function passage(finding, span, index) {
    const [before, middle, after] = source.quote(span);
    return el('button', { type: 'button', class: 'passage', 'data-node': idOf(finding), 'data-span': index },
      el('span', { class: 'where' }, lineWords(span)), el('q', {}, before, el('mark', {}, middle), after));
  }

  const finding = one => el('article', { class: `finding item ${one.severity}`, 'data-node': idOf(one) },
    el('header', {}, el('b', { class: 'severity' }, `${FLAGS[one.severity]} ${say(`severity.${one.severity}`)}`),
      el('code', {}, one.rule), el('span', { class: 'faint' }, one.subject)),
    el('p', {}, el('button', { type: 'button', class: 'go', 'data-node': idOf(one) },
      state.language === 'zh' ? one.message : one.messageEn)),
    ...one.spans.map((span, index) => passage(one, span, index)));

  const findings = () => reading.findings.filter(findingPasses).map(finding);

  function kindRow(kind, count, total) {
    const bar = el('i', { class: `bar ${kind === 'unread' ? 'unread' : ''}` });
    bar.style.width = `${Math.max(0.5, 100 * count / total)}%`;
    return el('tr', {}, el('td', {}, words[state.language][`kind.${kind}`] ?? kind), el('td', { class: 'figure' }, number(count)),
      el('td', { class: 'figure' }, `${percent(count / total)}%`), el('td', { class: 'bars' }, bar));
  }

  const duplicate = one => el('li', { class: 'item', 'data-node': idOf(one) },
    el('button', { type: 'button', class: 'go', 'data-node': idOf(one) },
      say('page.duplicate', one.span.fromLine, one.span.toLine, percent(one.similarity))),
    one.differences.length ? el('small', {}, say('page.differences', one.differences.length)) : null);

  function coverage() {
    const { characters, byKind, share } = reading.coverage;
    const duplicates = reading.documents.flatMap(plan => plan.duplicates);
    return [el('p', { class: 'share' }, el('b', {}, `${percent(share)}%`), say('page.coverageOf', number(characters), percent(share))),
      el('table', { class: 'coverage' }, heads(say('kind'), say('characters'), '%', ''),
        el('tbody', {}, ...Object.entries(byKind).sort((a, b) => b[1] - a[1]).map(([kind, count]) => kindRow(kind, count, characters || 1)))),
      duplicates.length ? el('section', {}, el('h3', {}, say('page.duplicates')), el('ul', {}, ...duplicates.map(duplicate))) : null];
  }

  return { structure, lists, targets, findings, coverage };
}
