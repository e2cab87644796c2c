// Every number that an explanation can show carries its unit, or is a plain ratio that is listed here.

import { describe, expect, it } from 'vitest';
import { BOTS } from '../../../src/bots/index';
import {
  botOrders,
  createGame,
  explain,
  ordersOfBot,
  resolveTurn,
} from '../../../src/engine/index';
import type { Explanation } from '../../../src/types/explanation';
import { BOT_NAMES, type BotName, type CountryId } from '../../../src/types/names';
import { TEXT_LANGUAGES } from '../../../src/types/scenario';
import { unitOf, type Whole, withUnit } from '../../../src/ui/hud/why/nodeUnits';
import { speak } from '../../../src/ui/text';
import { korea, type TestContent } from '../../support/korea';
import { superpowers } from '../../support/superpowers';
import { caseCount } from '../../support/tier';

const { ruleset } = korea();

const BARE_NUMBER = /^[−+]?[\d.,]+$/;

/** Factors, ratios and counts without a unit. */
const PLAIN = new Set([
  'allAppeal',
  'alliesTrust',
  'backingBySupport',
  'diversity',
  'expertNeedGrowth',
  'figure.adoptionGain',
  'foreignAppeal',
  'foreignAppealSquared',
  'graduatesFactor',
  'growthSoFar',
  'homeAppeal',
  'homeAppealSquared',
  'literal',
  'pathWeight',
  'platformDepth',
  'publicBacking',
  'revenueGrowth',
  'sharedHistory',
  'sizedTrust',
  'sizeOfEconomy',
  'startTrust',
  'supportRatio',
  'supportShare',
  'talentReach',
]);

/** The explanations of every turn of one game by a bot, under the rules of all. */
function* explanationsOf(
  { scenario }: TestContent,
  seat: CountryId,
  bot: BotName,
): Generator<Explanation> {
  const seed = BOT_NAMES.indexOf(bot);
  let game = createGame(ruleset, scenario, { seed, variant: 'short' });
  yield* explain(game, null, seat).values();
  while (game.state.outcome === 'running') {
    const before = game;
    const orders = [...botOrders(game, BOTS, [seat]), ...ordersOfBot(game, BOTS, seat, bot)];
    game = resolveTurn(game, orders).game;
    yield* explain(game, { before, orders }, seat).values();
  }
}

/** The bots in an order in which the first six meet every name that any of them meets. */
const FIRST: readonly BotName[] = ['random', 'greedy', 'balanced', 'powerHost', 'idle', 'replacer'];
const PLAYERS = [...FIRST, ...BOT_NAMES.filter((bot) => !FIRST.includes(bot))].slice(
  0,
  caseCount({ quick: FIRST.length, full: BOT_NAMES.length, soak: BOT_NAMES.length }),
);

/** Those of a game by each of these bots, and of a superpower that is played. */
function* explanations(): Generator<Explanation> {
  for (const bot of PLAYERS) yield* explanationsOf(korea(), 'KOR', bot);
  yield* explanationsOf(superpowers(), 'USA', 'random');
}

const ALL = [...explanations()];

/** A constant in `ratio` is a factor of the rules. */
function isFactor({ parameter, op }: Explanation): boolean {
  const name = parameter?.split('.').slice(0, 2).join('.') ?? '';
  return op === 'constant' && ruleset.notes[name]?.unit === 'ratio';
}

/** Every node with its number as it is shown, by its name; one that ever stood bare stays so. */
function shownNumbers(
  roots: Iterable<Explanation>,
): Map<string, { node: Explanation; text: string }> {
  const shown = new Map<string, { node: Explanation; text: string }>();
  const walk = (node: Explanation, whole?: Whole): void => {
    const unit = unitOf(node, ruleset, whole);
    const text = withUnit(node.value, unit);
    const key = node.parameter ?? node.name;
    if (BARE_NUMBER.test(text) || !shown.has(key)) shown.set(key, { node, text });
    for (const term of node.terms) walk(term, { op: node.op, unit });
  };
  for (const root of roots) walk(root);
  return shown;
}

describe('the numbers of explanations', () => {
  for (const language of TEXT_LANGUAGES) {
    it(`should all carry a unit in ${language} or be known as plain`, async () => {
      await speak(language);
      const shown = [...shownNumbers(ALL).values()];
      const bare = shown.filter(({ text }) => BARE_NUMBER.test(text)).map(({ node }) => node);
      const unknown = bare.filter((node) => !PLAIN.has(node.name) && !isFactor(node));
      expect(unknown.map(({ name, parameter }) => parameter ?? name)).toEqual([]);
      expect(shown.length).toBeGreaterThan(300);
    });
  }

  it.each([
    ['gdpGain', 0.004, '0.40% of GDP'],
    ['usedChipsH100e', 99_000, '99k H100-equivalents'],
    ['regularBudgetUsdBn', 3.5, '$3.5bn'],
    ['expertNeed', 36_700, '36.7k people'],
    ['contract.open', 260_000, '260k GPUs'],
    ['usTrust', 0.72, '0.72 of 1'],
  ])('should measure %s in its unit', async (name, value, text) => {
    await speak('en');
    const unit = unitOf({ name, value, op: 'sum', terms: [] }, ruleset);
    expect(withUnit(value, unit)).toBe(text);
  });

  it('should measure a step and a limit as the number they are part of', () => {
    const part = { name: 'step.market', value: 1, op: 'measured', terms: [] } as const;
    const limit = { name: 'literal', value: 100, op: 'constant', terms: [] } as const;
    expect(unitOf(part, ruleset, { op: 'sum', unit: 'usdBn' })).toBe('usdBn');
    expect(unitOf(limit, ruleset, { op: 'clamp', unit: 'points' })).toBe('points');
    expect(unitOf(limit, ruleset, { op: 'product', unit: 'points' })).toBe('plain');
  });
});
