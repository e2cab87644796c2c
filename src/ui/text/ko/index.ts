// Korean: its name, its numbers, and how it is fetched, with its fonts.

import type { PageLanguage } from '../pageLanguage';

export const ko: PageLanguage = {
  name: '한국어',
  locale: 'ko-KR',
  marks: { decimal: '.', group: ',' },
  countForm: () => 'other',
  counts: [
    { from: 99_950_000, unit: 'countLarge', size: 1e8 },
    { from: 9_995, unit: 'countSmall', size: 1e4 },
  ],
  money: { unitsPerUsdBn: 10, hasMillions: false },
  letters: {
    file: 'ui/theme/fontsKorean.css',
    load: () => import('../../theme/fontsKorean.css'),
  },
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
