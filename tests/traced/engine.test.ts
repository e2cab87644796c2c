// The twin of the engine plays every scenario to the very bits of the engine, and each number has a tree that gives it.

import { describe, expect, it } from 'vitest';
import { recordGame } from '../../src/bots/index';
import { resolveTurn } from '../../src/engine/turn?traced';
import * as tracing from '../../src/traced/index';
import { contentOf, scenarioIds } from '../support/content';
import { caseCount } from '../support/tier';
import { judgeTurn } from './judgeTurn';

/** Every end that a formula may have. What the twin lost on the way would be another. */
const ENDS = new Set(['literal', 'read', 'count', 'draw']);

const PLAYED = scenarioIds().slice(0, caseCount({ quick: 2, full: 99 }));
const PLAYERS = ['balanced', 'random'] as const;

describe.each(PLAYED)('the twin in %s', (id) => {
  const { ruleset, scenario, bots } = contentOf(id);
  const variant = scenario.variants.at(-1)!.id;
  const seat = scenario.countries.find(({ role }) => role === 'nation')!.id;

  it.each(PLAYERS)('should play the game of %s to the same bits, and tell each number', (bot) => {
    const choice = { ruleset, scenario, bots, seat, bot, seed: 7, variant };
    const { history } = recordGame(choice);
    let numbers = 0;
    const ends = new Set<string>();
    for (const { before, orders, after } of history) {
      const judged = judgeTurn({ resolveTurn, tracing }, before, orders, after);
      expect(judged.isSame).toBe(true);
      expect(judged.exact).toBe(judged.numbers);
      for (const end of judged.ends.keys()) ends.add(end);
      numbers += judged.numbers;
    }
    console.log(`${id}, ${bot}: ${history.length} turns, ${numbers} numbers`);
    expect([...ends].filter((end) => !ENDS.has(end))).toEqual([]);
  });
});
