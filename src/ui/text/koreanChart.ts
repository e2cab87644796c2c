// The Korean messages of the sheets on the chart and of the end of a turn, fetched with them.

import type { ENGLISH_CHART } from './englishChart';
import chart from './ko/chart.json';

export const KOREAN_CHART = { ...chart } satisfies Record<keyof typeof ENGLISH_CHART, string>;
