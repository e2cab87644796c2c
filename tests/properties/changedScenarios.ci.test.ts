// Whatever is changed in a scenario file, it is refused with places or can be played: no crash, no number lost.

import { describe, expect, it } from 'vitest';
import { BOTS } from '../../src/bots/index';
import { botOrders, createGame, resolveTurn } from '../../src/engine/index';
import { parseScenario } from '../../src/files';
import { auditState } from '../../src/lab/index';
import { rngFor, type Random } from '../../src/lib/rng';
import type { Ruleset } from '../../src/types/ruleset';
import type { Scenario } from '../../src/types/scenario';
import { DEEDS, JUNK, mutated, type Mutation } from '../files/mutation';
import { NEW_COUNTRY, NEW_COUNTRY_ID } from '../files/alpineScenario';
import { atlas, rules, writtenScenarios } from '../support/content';
import { pick } from '../support/drawNumbers';
import { caseCount } from '../support/tier';

const CASES = caseCount({ quick: 100, full: 10_000 });
const TURNS = 20;
/** Of the files, so many are tuned and can mostly be played; the others are damaged. */
const TUNED_SHARE = 0.15;
const RULESET: Ruleset = rules();
const ATLAS = atlas();
const WRITTEN = writtenScenarios();

const FILES = [
  { id: NEW_COUNTRY_ID, text: NEW_COUNTRY },
  ...Object.entries(WRITTEN).map(([id, text]) => ({ id, text })),
];

/** What became of the files, and how much work the longest reading was. */
interface Count {
  refused: number;
  played: number;
  turns: number;
  longestMs: number;
}

type Data = Readonly<Record<string, unknown>> | readonly unknown[];

/** A number of the file, with the list or object that holds it. */
interface Slot {
  readonly holder: Data;
  readonly name: string;
}

function numbersIn(holder: Data, slots: Slot[] = []): Slot[] {
  for (const [name, value] of Object.entries(holder)) {
    if (typeof value === 'number') slots.push({ holder, name });
    else if (typeof value === 'object' && value !== null) numbersIn(value as Data, slots);
  }
  return slots;
}

/** The file with a few of its numbers a little larger or smaller, as an author tunes it. */
function tuned(text: string, random: Random): string {
  const data = JSON.parse(text) as Data;
  const slots = numbersIn(data);
  for (let left = 1 + random.nextBelow(3); left > 0; left--) {
    const { holder, name } = pick(random, slots);
    const numbers = holder as Record<string, number>;
    const value = numbers[name]! * (0.5 + random.nextUnit());
    numbers[name] = Number.isInteger(numbers[name]) ? Math.round(value) : value;
  }
  return JSON.stringify(data, null, 2);
}

function damaged(text: string, random: Random): string {
  const steps = Array.from(
    { length: 1 + random.nextBelow(3) },
    (): Mutation => ({
      deed: pick(random, DEEDS),
      where: random.nextUnit(),
      junk: pick(random, JUNK),
    }),
  );
  return mutated(text, steps);
}

/** What is unsound in the first turns of a scenario; nothing where all is well. */
function playedThrough(scenario: Scenario, seed: number, count: Count): string[] {
  const variants = scenario.variants.map((one) => ({ ...one, turns: TURNS }));
  const open = { ...scenario, variants, defeat: false };
  let game = createGame(RULESET, open, { seed, variant: variants[0]!.id });
  let found = auditState(game.state);
  for (let turn = 0; turn < TURNS && found.length === 0; turn++, count.turns++) {
    game = resolveTurn(game, botOrders(game, BOTS, [])).game;
    found = auditState(game.state);
  }
  count.played++;
  return found;
}

function judge(number: number, count: Count): string[] {
  const random = rngFor(number, 0, 17);
  const { id, text } = pick(random, FILES);
  const changed = random.chance(TUNED_SHARE) ? tuned(text, random) : damaged(text, random);
  const before = process.cpuUsage();
  const read = parseScenario(changed, {
    ruleset: RULESET,
    atlas: ATLAS,
    written: WRITTEN,
    id,
  });
  const { user, system } = process.cpuUsage(before);
  count.longestMs = Math.max(count.longestMs, (user + system) / 1000);
  if (read.ok) return playedThrough(read.value, number, count).slice(0, 3);
  count.refused++;
  const unplaced = read.error.filter(({ line, code }) => line < 1 && code !== 'more');
  return unplaced.map(({ message }) => `without a place: ${message}`);
}

/** A crash is told like any other finding. */
function tryCase(number: number, count: Count): string[] {
  try {
    return judge(number, count).map((found) => `case ${number}: ${found}`);
  } catch (error) {
    return [`case ${number}: ${String(error)}`];
  }
}

describe('scenario files that were changed', () => {
  it('should be refused with places, or be playable for 20 turns', () => {
    const count: Count = { refused: 0, played: 0, turns: 0, longestMs: 0 };
    const found: string[] = [];
    for (let number = 1; number <= CASES && found.length < 20; number++)
      found.push(...tryCase(number, count));
    console.log(
      `${CASES} changed scenario files: ${count.refused} refused, ${count.played} played for ${count.turns} turns, the longest read in ${count.longestMs.toFixed(0)} ms`,
    );
    expect(found).toEqual([]);
    expect(count.played).toBeGreaterThan(0);
    expect(count.refused).toBeGreaterThan(0);
  });
});
