/** The words of the evaluation of a hall. */
export default {
  basis: '{subject} (the lines are configuration and can be changed)',
  building: {
    access: 'Barrier-free, fit for the elderly, clear signs',
    all: 'All items are handled here; exceptions stand on a public list',
    oneWindow: 'One counter takes in, offices decide behind, one counter hands out',
    selfService: 'Online and self-service areas work, with help at hand',
    title: 'Building',
  },
  found: 'Found the last time: {note}',
  fusion: {
    booking: 'Booking, tickets and queries agree with those online',
    exempt: 'Where a certificate will do, no original is asked',
    noPaperTwice: 'What was sent online is not asked on paper',
    sameGuide: 'One guide and one standard, online and here',
    title: 'Online and on site',
  },
  heading: 'Third-party evaluation of a hall',
  lookBack: 'Plan a look back',
  lookBackText: 'Only what was wrong the last time.',
  lookedBack: 'Looked back at: {title}',
  plan: 'Evaluation of a hall',
  rectify: 'To be put right: {title}',
  satisfaction: {
    complaints: 'Ways to complain are public; complaints are recorded and answered',
    reviews: 'Compare with the platform: good reviews, bad ones put right in time, named ones called back',
    title: 'Satisfaction',
    visitors: 'Visitors are asked; say how many, and how many were content',
  },
  staff: {
    asked: 'The rating device works, and people are asked for a review',
    noShifting: 'Whoever is asked first sees to it',
    present: 'There on time, with a name, and courteous',
    title: 'Service at the windows',
    toldOnce: 'Materials, course, limit and fee are told at once and in full',
  },
  text: 'The third party checks line by line on a phone, with words and photos of what is wrong. Afterwards an order to put it right can be issued at once, and a look back planned. The four subjects are the document’s, the lines are configuration.',
}
