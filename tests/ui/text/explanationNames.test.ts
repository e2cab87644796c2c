// Every term that an explanation can show has a name in both languages.

import { describe, expect, it } from 'vitest';
import { BOTS } from '../../../src/bots/index';
import {
  botOrders,
  createGame,
  explain,
  ordersOfBot,
  resolveTurn,
} from '../../../src/engine/index';
import en from '../../../src/ui/text/en/explain.json';
import figuresEn from '../../../src/ui/text/en/figures.json';
import ko from '../../../src/ui/text/ko/explain.json';
import figuresKo from '../../../src/ui/text/ko/figures.json';
import type { Explanation } from '../../../src/types/explanation';
import { BOT_NAMES } from '../../../src/types/names';
import { korea } from '../../support/korea';

const { ruleset, scenario } = korea();

/** The message that names a node, or null for those made from a count. */
function keyOf({ name, op, parameter }: Explanation): string | null {
  if (name === 'literal' || /^(recent|question)\./.test(name)) return null;
  if (op === 'constant' && parameter !== undefined)
    return `parameter.${parameter.split('.').slice(0, 2).join('.')}`;
  if (op === 'figure') return name;
  return `term.${name}`;
}

function collect(node: Explanation, keys: Set<string>): void {
  const key = keyOf(node);
  if (key !== null) keys.add(key);
  for (const term of node.terms) collect(term, keys);
}

function keysOfGames(): Set<string> {
  const keys = new Set<string>();
  BOT_NAMES.forEach((bot, seed) => {
    let game = createGame(ruleset, scenario, { seed, variant: 'short' });
    for (const node of explain(game, null, 'KOR').values()) collect(node, keys);
    while (game.state.outcome === 'running') {
      const before = game;
      const orders = [...botOrders(game, BOTS, ['KOR']), ...ordersOfBot(game, BOTS, 'KOR', bot)];
      game = resolveTurn(game, orders).game;
      for (const node of explain(game, { before, orders }, 'KOR').values()) collect(node, keys);
    }
  });
  return keys;
}

describe('the terms of explanations', () => {
  const keys = [...keysOfGames()];
  for (const [language, catalogue] of [
    ['English', { ...en, ...figuresEn }],
    ['Korean', { ...ko, ...figuresKo }],
  ] as const) {
    it(`should all have a name in ${language}`, () => {
      const names = catalogue as Record<string, string>;
      console.log(`${keys.length} terms`);
      expect(keys.filter((key) => names[key] === undefined)).toEqual([]);
      expect(keys.length).toBeGreaterThan(150);
    });
  }
});
