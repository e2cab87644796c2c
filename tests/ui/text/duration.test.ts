// Lengths of time are said in what the course counts: turns, or years where orders are given once a year.

import { afterAll, describe, expect, it } from 'vitest';
import type { RoundName } from '../../../src/selectors/index';
import { leadWords } from '../../../src/ui/hud/leadWords';
import { LANGUAGES, loadMessages, speak, t } from '../../../src/ui/text';
import { courseRound } from '../../../src/ui/text/speech';
import { duration, durationRange } from '../../../src/ui/text/duration';

type Said = readonly [en: string, ko: string];

const DURATIONS: readonly (readonly [turns: number, byTurn: Said, byYear: Said])[] = [
  [1, ['1 turn', '1턴'], ['half a year', '반년']],
  [2, ['2 turns', '2턴'], ['1 year', '1년']],
  [3, ['3 turns', '3턴'], ['1½ years', '1년 반']],
  [4, ['4 turns', '4턴'], ['2 years', '2년']],
  [5, ['5 turns', '5턴'], ['2½ years', '2년 반']],
];

const RANGES: readonly (readonly [low: number, high: number, byTurn: Said, byYear: Said])[] = [
  [2, 5, ['2–5 turns', '2–5턴'], ['1–2½ years', '1–2½년']],
  [1, 4, ['1–4 turns', '1–4턴'], ['½–2 years', '½–2년']],
  [0, 3, ['0–3 turns', '0–3턴'], ['0–1½ years', '0–1½년']],
  [2, 2, ['2 turns', '2턴'], ['1 year', '1년']],
];

async function inEach(check: (round: RoundName, language: number) => void): Promise<void> {
  for (const [index, language] of LANGUAGES.entries()) {
    await speak(language);
    for (const round of ['turn', 'year'] as const) {
      courseRound.value = round;
      check(round, index);
    }
  }
}

afterAll(async () => {
  courseRound.value = 'turn';
  await speak('en');
});

describe('a length of time', () => {
  it('should be said in turns, or in years and half-years', async () => {
    await inEach((round, language) => {
      for (const [turns, byTurn, byYear] of DURATIONS)
        expect(duration(turns)).toBe((round === 'turn' ? byTurn : byYear)[language]);
    });
  });

  it('should be a range where an order comes in parts', async () => {
    await inEach((round, language) => {
      for (const [low, high, byTurn, byYear] of RANGES)
        expect(durationRange(low, high)).toBe((round === 'turn' ? byTurn : byYear)[language]);
    });
  });

  it('should follow the course in lead times, cards and events', async () => {
    await loadMessages('later');
    await speak('en');
    const said = () => [
      leadWords({ low: 2, high: 5 }),
      leadWords({ low: 0, high: 0 }),
      t('cardBody.talentVisa'),
      t('event.laterEffects', { time: duration(3) }),
    ];
    courseRound.value = 'turn';
    expect(said()).toEqual([
      '2–5 turns',
      'this turn',
      'Six turns of threefold immigration',
      'In 3 turns',
    ]);
    courseRound.value = 'year';
    expect(said()).toEqual([
      '1–2½ years',
      'at once',
      'Three years of threefold immigration',
      'In 1½ years',
    ]);
  });
});
