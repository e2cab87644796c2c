// One fact of a turn is told once, with the same numbers in the report and in the news.

import { beforeAll, describe, expect, it } from 'vitest';
import { createGame } from '../../../src/engine/index';
import { causesOf } from '../../../src/selectors/causes';
import type { GameEvent } from '../../../src/types/event';
import { factWords, rivalWords, untoldFacts } from '../../../src/ui/hud/report/newsWords';
import { causeSentence } from '../../../src/ui/hud/causeWords';
import { loadMessages } from '../../../src/ui/text';
import { korea } from '../../support/korea';

const country = 'KOR';
const { ruleset, scenario } = korea();

/** Small amounts: there one more or less can be seen. */
const FACTS: readonly GameEvent[] = [
  { kind: 'chipsShort', country, orderedH100e: 2, gotH100e: 1, cause: 'quota' },
  { kind: 'expertsJoined', country, graduates: 3, trained: 2, immigrants: 1, left: 4 },
  { kind: 'demandMade', country, to: 'JPN', demand: 'usCloud' },
];

beforeAll(() => Promise.all((['later', 'reference'] as const).map(loadMessages)));

describe('a fact that is a cause of the report', () => {
  const game = createGame(ruleset, scenario, { seed: 3, variant: 'full' });
  const causes = causesOf(
    { turn: 0, before: game, orders: [], events: FACTS, after: game },
    country,
  );

  it.each(FACTS)('should be told in the same words by the news, and not again: $kind', (fact) => {
    const cause = causes.find(({ kind }) => kind === fact.kind)!;
    expect(factWords(fact, scenario)).toBe(causeSentence(cause, scenario));
    expect(untoldFacts([fact], { causes }, scenario)).toEqual([]);
  });

  it('should give the share of an order that came', () => {
    expect(factWords(FACTS[0]!, scenario)).toContain('50%');
  });

  it('should say what was asked of whom, and what another said to it', () => {
    expect(factWords(FACTS[2]!, scenario)).toBe('You asked Japan: “Public data in our cloud”.');
    const answered = rivalWords(
      {
        kind: 'demandAnswered',
        country: 'JPN',
        demand: 'usCloud',
        power: 'us',
        answer: 'accept',
        chosen: true,
      },
      scenario,
    );
    expect(answered).toBe('Japan on “Public data in our cloud”: Accept');
  });

  it('should tell the own answer to a demand by the title under which it was chosen', () => {
    const answered: GameEvent = {
      kind: 'demandAnswered',
      country,
      demand: 'usCloud',
      power: 'us',
      answer: 'counter',
      chosen: true,
    };
    expect(factWords(answered, scenario)).toContain('Your answer: Cloud at home, open books.');
  });
});
