// Whatever ten figures are taken, the country they make plays 20 turns with every number finite and no stock below zero.

import { describe, expect, it } from 'vitest';
import { BOTS } from '../../src/bots/index';
import { createGame, ordersOfBot, resolveTurn } from '../../src/engine/index';
import {
  type Given,
  GIVEN_NAMES,
  GIVEN_RULES,
  textOfNewCountry,
} from '../../src/files/newCountry/index';
import { auditState } from '../../src/lab/index';
import { rngFor, type Random } from '../../src/lib/rng';
import type { BotName } from '../../src/types/names';
import { pick } from '../support/drawNumbers';
import { givenOf, LIBRARY, opened, optionsOf, recalled, ROUGH } from '../support/newCountries';
import { caseCount } from '../support/tier';

const TURNS = 20;
const { atlas, rulesets } = LIBRARY;

/** What is unsound in a game of the country; nothing where all is well, null where its figures are refused. */
function playCountry(country: string, given: Given, bot: BotName): string[] | null {
  const text = textOfNewCountry(optionsOf(country, given), atlas);
  if (!text.ok) return null;
  const scenario = opened(text.value);
  let game = createGame(rulesets['rules-6']!, scenario, { seed: 1, variant: 'full' });
  let found = auditState(game.state);
  for (let turn = 0; turn < TURNS && found.length === 0; turn++) {
    game = resolveTurn(game, ordersOfBot(game, BOTS, country, bot)).game;
    found = auditState(game.state);
  }
  return found;
}

/** Each figure at one of its ends, somewhere between, or left out. */
function drawGiven(random: Random): Given {
  const drawn = GIVEN_NAMES.flatMap((name) => {
    const { minimum, maximum } = GIVEN_RULES[name];
    const between = minimum + (maximum - minimum) * random.nextUnit() ** 4;
    const value = pick(random, [minimum, maximum, between, undefined]);
    return value === undefined ? [] : [[name, recalled(value)] as const];
  });
  return Object.fromEntries(drawn);
}

const COUNTRIES = Object.keys(ROUGH).slice(0, caseCount({ quick: 4, full: 32 }));

describe('a new country', () => {
  it.each(COUNTRIES)('should play 20 turns soundly: %s', (country) => {
    const [gdp, people, electricity] = ROUGH[country]!;
    expect(playCountry(country, givenOf({ gdp, people, electricity }), 'balanced')).toEqual([]);
  });

  it('should do so at the ends of what may be given', () => {
    const cases = caseCount({ quick: 30, full: 300 });
    let played = 0;
    for (let number = 1; number <= cases; number++) {
      const random = rngFor(number, 0, 7);
      const given = drawGiven(random);
      const found = playCountry('CHE', given, pick(random, ['balanced', 'random', 'idle']));
      if (found !== null) played++;
      const told = Object.entries(given).map(([name, { value }]) => `${name} ${value}`);
      expect(found ?? [], `case ${number}: ${told.join(', ')}`).toEqual([]);
    }
    console.log(`${played} of ${cases} countries played, the others refused`);
    expect(played).toBeGreaterThan(0);
  });
});
