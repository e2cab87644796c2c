// The Korean messages of the sheets on the chart, of the end of a turn, of settings and keys; fetched with them.

import type { ENGLISH_CHART } from './englishChart';
import chart from './ko/chart.json';
import menu from './ko/menu.json';

export const KOREAN_CHART = { ...chart, ...menu } satisfies Record<
  keyof typeof ENGLISH_CHART,
  string
>;
