export default {
  home: {
    headline: 'What was promised, and how far it has come',
    headlineText: 'Look up plans, duties, who answers for them and their progress, without an account.',
    issued: '{number} · {issuer} · issued {date}',
    more: 'All published plans',
    none: 'No plan is published yet',
    noneText: 'When a plan is issued and published, its duties and progress are listed here.',
    plans: 'Plans being carried out',
    title: 'Service portal',
  },
  progress: {
    closed: '{n} finished',
    of: '{n} duties, {share} finished',
    open: '{n} going on',
    overdue: '{n} overdue',
  },
  search: {
    hint: 'What are you looking for?',
    count: '{n} found',
    label: 'Search public content',
    start: 'Enter what you look for: a matter, a duty, an organisation.',
    submit: 'Search',
    title: 'Search',
  },
}
