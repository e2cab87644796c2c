// Whatever a designer changes within the ranges can be played: no hang, no crash, no number lost, no stock below zero.

import { describe, expect, it } from 'vitest';
import { BOTS } from '../../src/bots/index';
import { createGame, nationIds, ordersOfBot, resolveTurn } from '../../src/engine/index';
import { parseRuleset } from '../../src/files';
import { PATCH_CHECKS } from '../../src/files/scenario/checkPatches';
import type { ScenarioFile } from '../../src/files/scenario/schema';
import { auditState } from '../../src/lab/index';
import { rngFor, type Random } from '../../src/lib/rng';
import type { Game } from '../../src/types/game';
import type { Order } from '../../src/types/order';
import type { Ruleset } from '../../src/types/ruleset';
import type { RulePatch, ScenarioVariant } from '../../src/types/scenario';
import { atlas, contentOf, sound, type TestContent } from '../support/content';
import { drawWithin, pick } from '../support/drawNumbers';
import {
  drawCards,
  drawGoods,
  drawLotCards,
  drawParameters,
  fileOf,
  PATCHABLE,
  withOtherFigures,
} from '../support/drawRules';
import { caseCount } from '../support/tier';

const TURNS = 20;
const NO_TEXT = { en: '', ko: '' };
const ATLAS = atlas();

/** Few nations, a superpower that is played, contracts; then, less often, an opening and a start in 2022. */
const SMALL = ['gulf-approvals', 'first-data-centre', 'small-state', 'chip-embargo'].map(contentOf);
const LARGE = ['korea-260000-gpus', 'back-test-2022-2026'].map(contentOf);

/** What was looked through. */
interface Count {
  turns: number;
  refused: number;
}

/** Rules and what they were made of, to be told where they fail. */
interface Drawn {
  readonly ruleset: Ruleset;
  readonly rulePatches: readonly RulePatch[];
}

type Draw = (content: TestContent, random: Random, count: Count) => Drawn;

function drawPatches(random: Random): RulePatch[] {
  const count = 1 + random.nextBelow(6);
  return Array.from({ length: count }, () => {
    const { name, range } = pick(random, PATCHABLE);
    return { parameter: name, value: drawWithin(range, random), text: NO_TEXT };
  });
}

/** Whether `check` takes these patches. */
function isGood(rulePatches: readonly RulePatch[], { ruleset }: TestContent): boolean {
  const file = { rulePatches } as Partial<ScenarioFile> as ScenarioFile;
  return PATCH_CHECKS.every((check) => check(file, { ruleset, atlas: ATLAS }).length === 0);
}

/** One to six numbers that a scenario patches, and cards and lots with any effects in some. */
const somePatches: Draw = (content, random, count) => {
  let rulePatches = drawPatches(random);
  for (; !isGood(rulePatches, content); count.refused++) rulePatches = drawPatches(random);
  const isOther = random.chance(0.3);
  const { ruleset } = content;
  const events = isOther ? drawCards(random) : ruleset.events;
  const isPlain = rulePatches.every(
    ({ parameter }) => parameter !== 'quay.value' && parameter !== 'quay.partners',
  );
  const lots = isOther && isPlain ? drawLotCards(ruleset.parameters, random) : ruleset.lots;
  return { ruleset: { ...ruleset, events, lots }, rulePatches };
};

/** A ruleset of its own, of which up to every number is another, as it is read from its file. */
const wholeRuleset: Draw = ({ ruleset }, random) => {
  const parameters = drawParameters(ruleset, random.nextUnit(), random);
  const lots = random.chance(0.5) ? drawLotCards(parameters, random) : ruleset.lots;
  const goods = random.chance(0.5) ? drawGoods(random) : ruleset.goods;
  const events = drawCards(random);
  const read = parseRuleset(fileOf({ ...ruleset, parameters, events, lots, goods }));
  return { ruleset: sound(read), rulePatches: [] };
};

/** The lengths of the scenario, each with as many whole chapters as it takes to play all turns. */
function lengthsOf({ scenario }: TestContent, chapterTurns: number): ScenarioVariant[] {
  const turns = Math.ceil(TURNS / chapterTurns) * chapterTurns;
  return scenario.variants
    .filter(({ roundTurns = 1 }) => turns % roundTurns === 0)
    .map((one) => ({ ...one, turns }));
}

function startOf(number: number, draw: Draw, random: Random, count: Count): Game {
  const content = pick(random, random.chance(0.08) ? LARGE : SMALL);
  const { ruleset, rulePatches } = draw(content, random, count);
  const countries = content.scenario.countries.map((country) =>
    country.role === 'nation' && random.chance(0.3) ? withOtherFigures(country, random) : country,
  );
  const patched = rulePatches.find(({ parameter }) => parameter === 'chapters.turns');
  const variants = lengthsOf(content, patched?.value ?? ruleset.parameters.chapters.turns);
  const scenario = { ...content.scenario, countries, variants, rulePatches, defeat: false };
  return createGame(ruleset, scenario, { seed: number, variant: pick(random, variants).id });
}

/** Some nations play, the others keep their standing orders. */
function drawOrders(game: Game, random: Random): Order[] {
  const players = nationIds(game).filter((_, at) => random.chance(at === 0 ? 0.3 : 0.05));
  return players.flatMap((id) => ordersOfBot(game, BOTS, id, pick(random, ['random', 'balanced'])));
}

/** What is unsound in the first turns of a case; nothing where all is well. */
function playCase(number: number, draw: Draw, count: Count): string[] {
  const random = rngFor(number, 0, 7);
  let game = startOf(number, draw, random, count);
  let found = auditState(game.state);
  for (let turn = 0; turn < TURNS && found.length === 0; turn++, count.turns++) {
    game = resolveTurn(game, drawOrders(game, random)).game;
    found = auditState(game.state);
  }
  const { id, rulePatches = [] } = game.scenario;
  const patches = rulePatches.map(({ parameter, value }) => `${parameter} ${value}`).join(', ');
  return found.slice(0, 3).map((text) => `${id}, ${patches}: ${text}`);
}

/** A crash is told like any other finding; a hang ends in one, because no loop of the rules goes on for ever. */
function tryCase(number: number, draw: Draw, count: Count): string[] {
  try {
    return playCase(number, draw, count).map((text) => `case ${number}, ${text}`);
  } catch (error) {
    return [`case ${number}: ${String(error)}`];
  }
}

describe('rules that were changed within their ranges', () => {
  it.each([
    ['one to six numbers', somePatches, caseCount({ quick: 150, full: 10_000 })],
    ['up to all numbers', wholeRuleset, caseCount({ quick: 30, full: 300 })],
  ])(
    'should be playable for 20 turns with every number finite and no stock below zero: %s',
    (_, draw, cases) => {
      const count: Count = { turns: 0, refused: 0 };
      const found: string[] = [];
      for (let number = 1; number <= cases && found.length < 20; number++)
        found.push(...tryCase(number, draw, count));
      console.log(`${cases} changed rules, ${count.turns} turns looked through`, count);
      expect(found).toEqual([]);
    },
  );
});
