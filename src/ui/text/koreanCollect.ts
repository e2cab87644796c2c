// The Korean messages of the page on which a class is collected, fetched with it.

import type { ENGLISH_COLLECT } from './englishCollect';
import collect from './ko/collect.json';

export const KOREAN_COLLECT = { ...collect } satisfies Record<keyof typeof ENGLISH_COLLECT, string>;
