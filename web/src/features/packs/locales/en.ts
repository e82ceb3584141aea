export default {
  again: 'Read again',
  broken: '{n} faults; not loaded',
  help: 'Items, rules and figures come from packs. A pack with a fault is not loaded, and what was there before still holds.',
  holds: '{items} items, {bundles} one-things, {rules} tables, {figures} figures',
  none: 'No packs',
  noneText: 'The program came with none, and no folder is set.',
  read: 'Read again',
  title: 'Packs',
}
