export default {
  empty: 'No visit to make',
  emptyText: 'When a site check or a joint acceptance is your turn, it stands here.',
  found: 'What was found',
  notYours: 'This visit is done, or is not your turn.',
  photoFirst: 'At least one photo is needed.',
  photos: 'Photos',
  send: 'Send the result',
  sent: 'The result is sent.',
  sub: 'What has to be looked at on site, the most urgent first.',
  take: 'Take or choose a photo',
  title: 'Site visits',
}
