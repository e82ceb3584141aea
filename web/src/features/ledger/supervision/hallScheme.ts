/**
 * The scheme of a third party's evaluation of a hall (R7.9): the four subjects are the source's, the lines are configuration.
 * Their words stand in the locales, as ledger.hall.<subject>.<line>.
 */
export const HALL_SCHEME = {
  building: ['all', 'oneWindow', 'selfService', 'access'],
  staff: ['present', 'toldOnce', 'noShifting', 'asked'],
  fusion: ['sameGuide', 'noPaperTwice', 'booking', 'exempt'],
  satisfaction: ['visitors', 'reviews', 'complaints'],
} as const
