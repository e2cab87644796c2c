// English: its name, its numbers, and how it is fetched. Its first messages come with the page, and are used where another language has none.

import type { PageLanguage } from '../pageLanguage';

export const en: PageLanguage = {
  name: 'English',
  locale: 'en-GB',
  marks: { decimal: '.', group: ',' },
  countForm: (count) => (Math.abs(count) === 1 ? 'one' : 'other'),
  counts: [
    { from: 999_500, unit: 'countLarge', size: 1e6 },
    { from: 9_995, unit: 'countSmall', size: 1e3 },
  ],
  money: { unitsPerUsdBn: 1, hasMillions: true },
  simple: () => import('./simple'),
  parts: {
    first: () => import('./first'),
    later: () => import('./later'),
    end: () => import('./end'),
    reference: () => import('./reference'),
    chart: () => import('./chart'),
    why: () => import('./why'),
    trust: () => import('./trust'),
    classroom: () => import('./classroom'),
    collect: () => import('./collect'),
    workshop: () => import('./workshop'),
    earlier: () => import('./earlier'),
  },
};
