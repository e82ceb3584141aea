export const extent = {
  ENTRUSTED: 'Entrusted',
  KEPT: 'Not handed down',
  PART: 'In part',
  WHOLE: 'Whole',
}

export const power = {
  COMING: 'Begins later',
  ENDED: 'Ended',
  IN_FORCE: 'Taken over',
  KEPT: 'Accepted here, decided above',
  OVERDUE: 'Overdue',
  PREPARING: 'In preparation',
  TAKEN_BACK: 'Taken back',
}

export const lack = {
  AGREEMENT: 'Letter of entrustment',
  GUIDE: 'Guide',
  NOTICE: 'Public notice',
  OVERSEER: 'Who supervises',
  PLAN: 'Takeover plan',
}

export const clock = {
  'power-end': 'End of a delegated power',
  'power-takeover': 'Takeover of a power',
}

export const delegation = {
  above: 'What is not handed down is accepted by the receiver and decided by the giver within {limit} (configuration; no text gives it)',
  add: 'Hand down a power',
  addText: 'By a list or a document. Place and level follow the organisations. Leave the last day empty where the document gives none: then {n} days are counted by configuration, and shown as such.',
  added: 'On the list; the receiver is told',
  agreement: { day: 'Signed on', deed: 'Note the letter', file: 'Letter of entrustment', number: 'Number' },
  back: 'Take back',
  backText: 'From this day on the giver decides again. Open cases stay where they are and can be handed over on this page.',
  board: 'How far the takeover is',
  boardHelp: 'Counted by receiver, so that nothing is left out. A number opens its list.',
  change: 'Change the extent',
  configured: 'Configured; no text gives it',
  course: 'Course',
  day: 'Day',
  document: 'Document',
  documentDay: 'Day of the document',
  due: 'Take over by',
  excluded: 'Part that is not handed down',
  extent: 'Extent',
  from: 'Handed down by',
  fromDay: 'From',
  guide: { deed: 'Note the guide', help: 'Where the adapted guide is; may be empty where a pack has the item for the receiver.', note: 'Link or remark', packed: 'A pack has the item for the receiver' },
  help: 'Which power over which item is handed down, how far its takeover is, and who decides now.',
  item: 'Item',
  lacks: 'Missing',
  none: 'Nothing is handed down yet',
  noneText: 'It appears when it is entered.',
  notice: { deed: 'Note the notice', where: 'Where it was published' },
  on: 'The list as at',
  onHelp: 'What held on that day',
  overseer: { deed: 'Name who supervises', who: 'Who supervises afterwards' },
  plan: { deed: 'Note the plan', responsible: 'Responsible', until: 'Until' },
  prepared: 'Preparation',
  preparedHelp: 'It is taken over when all of it is there.',
  prolong: 'Prolong',
  reason: 'Reason',
  said: { AGREEMENT: '{number}, {day}', GUIDE: '{note} ({day})', NOTICE: '{where} ({day})', OVERSEER: '{name}', PLAN: '{responsible}, by {until}' },
  since: 'In force since',
  status: 'State',
  take: 'Take over',
  takeText: 'From this day on the receiver decides new cases.',
  terms: 'How the extent changed',
  title: 'Delegated powers',
  to: 'Handed down to',
  total: 'All',
  until: 'Until',
  waits: 'Missing',
}

export const powerEvent = {
  Announced: 'Published',
  CarriedOver: 'Carried over from the earlier list',
  Entrusted: 'Letter of entrustment signed',
  ExtentChanged: 'Extent changed',
  GuideAdapted: 'Guide adapted',
  HandedDown: 'Put on the list',
  OverseerNamed: 'Supervision settled',
  Prolonged: 'Prolonged',
  TakenBack: 'Taken back',
  TakenOver: 'Taken over',
  TakeoverPlanned: 'Takeover planned',
}

export const powers = {
  from: 'Formerly',
  lead: 'Which powers were handed down, who decides now, and by which document.',
  more: 'The first {n} are shown; search for fewer',
  none: 'No power is handed down',
  noneText: 'It is published here when there is one.',
  now: 'Decides now',
  search: 'Item or organisation',
  since: 'since {day}',
  title: 'Delegated powers',
}
