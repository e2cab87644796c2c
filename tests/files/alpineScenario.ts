// A scenario with a country that the atlas does not have, written out whole.

import { edited, KOREA_ID, WHOLE_KOREA } from './texts';

export const NEW_COUNTRY_ID = 'alpine-compute';

const WORDS: readonly (readonly [from: string | RegExp, to: string])[] = [
  [`"${KOREA_ID}"`, `"${NEW_COUNTRY_ID}"`],
  [/"KOR"/g, '"CHE"'],
  [/South Korea|Korea(?!n)/g, 'Switzerland'],
  [/Korean/g, 'Swiss'],
  [/대한민국|한국/g, '스위스'],
];

const EAST_DEGREES = 119;
const SOUTH_DEGREES = 10;

function moved(text: string): string {
  return text
    .replace(
      /"longitude": ([\d.]+)/g,
      (_, degrees) => `"longitude": ${(Number(degrees) - EAST_DEGREES).toFixed(2)}`,
    )
    .replace(
      /"latitude": ([\d.]+)/g,
      (_, degrees) => `"latitude": ${(Number(degrees) + SOUTH_DEGREES).toFixed(2)}`,
    );
}

/** With what most scenarios have none of: chapters, weights, rules of its own and dated events. */
const EXTRAS = `"chapters": ["calm", "grid", "famine"],
  "scoreWeights": { "capability": 0.3, "autonomy": 0.3, "prosperity": 0.2, "resilience": 0.2 },
  "rulePatches": [
    {
      "parameter": "power.queue",
      "value": 2.1,
      "text": { "en": "The grid is full: connections take longer.", "ko": "전력망이 가득 차 연결이 늦어집니다." }
    }
  ],
  "defeat": false`;

export const NEW_COUNTRY = edited(
  moved(WORDS.reduce((text, [from, to]) => text.replace(from, to), WHOLE_KOREA)),
  '"defeat": false',
  EXTRAS,
);
