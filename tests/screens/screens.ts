// Every screen of the page by name, in the order of the walk that reaches them.

export const SCREENS = [
  'title',
  'load-fault',
  'set-up',
  'briefing',
  'sources',
  'opening',
  'chapter',
  'notices',
  'event',
  'budget',
  'train',
  'deals',
  'stance',
  'plan',
  'country',
  'why',
  'why-deeper',
  'why-deepest',
  'adviser',
  'menu',
  'keys',
  'confirm',
  'report',
  'project',
  'main-later',
  'debrief',
  'hand-over',
] as const;

export type Screen = (typeof SCREENS)[number];
