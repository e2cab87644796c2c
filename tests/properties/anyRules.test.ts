// Whatever a designer changes within the ranges can be played: no hang, no crash, no number lost, no stock below zero.

import { describe, expect, it } from 'vitest';
import { BOTS } from '../../src/bots/index';
import { createGame, nationIds, ordersOfBot, resolveTurn } from '../../src/engine/index';
import { PATCH_CHECKS } from '../../src/files/scenario/checkPatches';
import type { ScenarioFile } from '../../src/files/scenario/schema';
import { auditState } from '../../src/lab/index';
import { rngFor, type Random } from '../../src/lib/rng';
import type { Game } from '../../src/types/game';
import type { Order } from '../../src/types/order';
import type { RulePatch } from '../../src/types/scenario';
import { atlas, contentOf, type TestContent } from '../support/content';
import { drawWithin, pick } from '../support/drawNumbers';
import { drawCards, PATCHABLE, withOtherFigures } from '../support/drawRules';
import { caseCount } from '../support/tier';

const CASES = caseCount({ quick: 400, full: 10_000, soak: 100_000 });
const TURNS = 20;
const NO_TEXT = { en: '', ko: '' };

/** Few nations and many, superpowers that are played, an opening, contracts, a start in 2022. */
const WORLDS = [
  'gulf-approvals',
  'first-data-centre',
  'small-state',
  'chip-embargo',
  'korea-260000-gpus',
  'back-test-2022-2026',
].map((id) => contentOf(id));

function drawPatches(random: Random): RulePatch[] {
  const count = 1 + random.nextBelow(6);
  return Array.from({ length: count }, () => {
    const { name, range } = pick(random, PATCHABLE);
    return { parameter: name, value: drawWithin(range, random), text: NO_TEXT };
  });
}

/** Whether `check` would take these patches. */
function isGood(rulePatches: readonly RulePatch[], { ruleset }: TestContent): boolean {
  const file = { rulePatches } as Partial<ScenarioFile> as ScenarioFile;
  return PATCH_CHECKS.every((check) => check(file, { ruleset, atlas: ATLAS }).length === 0);
}

const ATLAS = atlas();

interface Drawn {
  readonly game: Game;
  readonly refused: number;
  readonly patches: readonly RulePatch[];
}

/** A game under rules that `check` takes, with other figures and cards in some. */
function drawGame(number: number, random: Random): Drawn {
  const content = pick(random, WORLDS);
  let refused = 0;
  let patches = drawPatches(random);
  for (; !isGood(patches, content); refused++) patches = drawPatches(random);
  const countries = content.scenario.countries.map((country) =>
    country.role === 'nation' && random.chance(0.3) ? withOtherFigures(country, random) : country,
  );
  const events = random.chance(0.3) ? drawCards(random) : content.ruleset.events;
  const variants = content.scenario.variants.map((one) => ({ ...one, turns: TURNS }));
  const scenario = { ...content.scenario, countries, variants, rulePatches: patches };
  const { id: variant } = pick(random, variants);
  const game = createGame({ ...content.ruleset, events }, scenario, { seed: number, variant });
  return { game, refused, patches };
}

/** Nobody, one nation or all of them play; the others keep their standing orders. */
function drawOrders(game: Game, random: Random): Order[] {
  const players = nationIds(game).filter((_, at) => random.chance(at === 0 ? 0.5 : 0.1));
  return players.flatMap((id) => ordersOfBot(game, BOTS, id, pick(random, ['random', 'balanced'])));
}

/** What is unsound in the first turns of a case, or how it ended. */
function playCase(number: number, count: { turns: number; refused: number }): string[] {
  const random = rngFor(number, 0, 7);
  const { game: start, refused, patches } = drawGame(number, random);
  count.refused += refused;
  let game = start;
  let found = auditState(game.state);
  for (let turn = 0; turn < TURNS && found.length === 0; turn++) {
    if (game.state.outcome !== 'running') break;
    game = resolveTurn(game, drawOrders(game, random)).game;
    count.turns++;
    found = auditState(game.state);
  }
  const rules = patches.map(({ parameter, value }) => `${parameter} ${value}`).join(', ');
  return found.slice(0, 3).map((text) => `case ${number}, ${start.scenario.id}, ${rules}: ${text}`);
}

function tryCase(number: number, count: { turns: number; refused: number }): string[] {
  try {
    return playCase(number, count);
  } catch (error) {
    return [`case ${number}: ${String(error)}`];
  }
}

describe('rules that were changed within their ranges', () => {
  it('should be playable for 20 turns with every number finite and no stock below zero', () => {
    const count = { turns: 0, refused: 0 };
    const found: string[] = [];
    for (let number = 1; number <= CASES && found.length < 20; number++)
      found.push(...tryCase(number, count));
    console.log(`${CASES} changed rules, ${count.turns} turns looked through`, count);
    expect(found).toEqual([]);
  });
});
