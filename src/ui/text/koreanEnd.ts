// The Korean messages of the sheets on forecasts and of the debrief, fetched with them.

import type { ENGLISH_END } from './englishEnd';
import debrief from './ko/debrief.json';
import forecastSheets from './ko/forecastSheets.json';
import learning from './ko/learning.json';

export const KOREAN_END = { ...debrief, ...forecastSheets, ...learning } satisfies Record<
  keyof typeof ENGLISH_END,
  string
>;
