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
import factsEn from '../../../src/ui/text/en/facts.json';
import figuresEn from '../../../src/ui/text/en/figures.json';
import parametersEn from '../../../src/ui/text/en/parameters.json';
import ko from '../../../src/ui/text/ko/explain.json';
import factsKo from '../../../src/ui/text/ko/facts.json';
import figuresKo from '../../../src/ui/text/ko/figures.json';
import parametersKo from '../../../src/ui/text/ko/parameters.json';
import type { Explanation } from '../../../src/types/explanation';
import { BOT_NAMES, type BotName, type CountryId } from '../../../src/types/names';
import { korea, type TestContent } from '../../support/korea';
import { superpowers } from '../../support/superpowers';

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

/** The keys of one game of a bot. */
function addKeys(content: TestContent, seat: CountryId, bot: BotName, keys: Set<string>): void {
  const { ruleset, scenario } = content;
  let game = createGame(ruleset, scenario, { seed: BOT_NAMES.indexOf(bot), variant: 'short' });
  for (const node of explain(game, null, seat).values()) collect(node, keys);
  while (game.state.outcome === 'running') {
    const before = game;
    const orders = [...botOrders(game, BOTS, [seat]), ...ordersOfBot(game, BOTS, seat, bot)];
    game = resolveTurn(game, orders).game;
    for (const node of explain(game, { before, orders }, seat).values()) collect(node, keys);
  }
}

function keysOfGames(): Set<string> {
  const keys = new Set<string>();
  for (const bot of BOT_NAMES) addKeys(korea(), 'KOR', bot, keys);
  for (const seat of ['USA', 'CHN', 'KOR']) addKeys(superpowers(), seat, 'random', keys);
  return keys;
}

/** What is found beside the state has its name among the facts; a choice may stand behind it. */
function isNamed(names: Readonly<Record<string, string>>, key: string): boolean {
  const [, ...name] = key.split('.');
  const keys = [key, `fact.${name.join('.')}`, `fact.${name[0]}`];
  return keys.some((each) => names[each] !== undefined);
}

describe('the terms of explanations', () => {
  const keys = [...keysOfGames()];
  for (const [language, catalogue] of [
    ['English', { ...en, ...factsEn, ...figuresEn, ...parametersEn }],
    ['Korean', { ...ko, ...factsKo, ...figuresKo, ...parametersKo }],
  ] as const) {
    it(`should all have a name in ${language}`, () => {
      const names = catalogue as Record<string, string>;
      console.log(`${keys.length} terms`);
      expect(keys.filter((key) => !isNamed(names, key))).toEqual([]);
      expect(keys.length).toBeGreaterThan(150);
    });
  }
});
