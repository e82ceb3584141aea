/** Standard terms for the scope of business. */
export default {
  after: '“{term}” needs a licence after registration, from {authority}',
  before: '“{term}” needs a licence before registration, from {authority}',
  none: 'No such standard term. Try other words.',
  office: 'its authority',
  search: 'Type a word and choose standard terms',
}
