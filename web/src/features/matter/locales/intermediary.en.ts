export const agency = {
  add: 'Add an agency',
  code: 'Unified social credit code',
  course: 'Delivered {delivered} times, on average CNY {price} and {days} days',
  credit: 'Credit grade',
  creditOn: 'Graded on',
  creditSource: 'Graded by',
  end: 'Take off',
  graded: 'credit {credit} ({source}, {day})',
  help: 'Everybody who is able to comes in and publishes charge and credit; none is designated, none kept out by district or trade.',
  name: 'Agency',
  none: 'No agencies yet',
  noneText: 'They are listed in public once they are added.',
  rated: 'rated {stars} stars ({rated} times)',
  service: 'Service',
  title: 'Agencies',
  ungraded: 'no credit grade published',
  unrated: 'not rated yet',
}

export const intermediary = {
  asked: 'Asked for by',
  charge: 'Charge',
  ended: 'not on the list any more',
  guide: 'How to get it',
  lead: 'Every service of others that an approval may need stands here. No office may ask for more, and you choose who does it.',
  limit: 'Limit',
  market: 'Purchases and bids for this service',
  measure: 'What was done',
  nobody: 'No agency has published its charge and credit yet.',
  none: 'The list is empty',
  noneText: 'Services stand here once they are published.',
  notAsked: 'No item asks for it now',
  payer: 'Who pays',
  result: 'Result',
  title: 'Intermediary services',
}

export const payer = {
  AGREED: 'By contract, or bought by the office',
  APPLICANT: 'The applicant',
  OFFICE: 'The office',
}
