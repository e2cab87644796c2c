// A formula that is changed changes its tree with it, untouched: nothing states a formula a second time.

import { describe, expect, it } from 'vitest';
import type { TracedNumber } from '../../src/traced/index';
import type { GameState } from '../../src/types/state';
import { contentOf } from '../support/content';
import { KOREA } from '../support/korea';
import { caseCount } from '../support/tier';
import { type Changes, plainEngine, type PlainEngine, twinEngine } from '../support/twins';
import { judgeTurn } from './judgeTurn';
import { PLANTED, plantedFormulas } from './planted';

const { ruleset, scenario } = contentOf(KOREA);
const GAMES = [
  { bot: 'balanced', seed: 7 },
  { bot: 'random', seed: 8 },
  { bot: 'balanced', seed: 9 },
] as const;
const STATES = caseCount({ quick: 20, full: 50 });
const FORMULAS = caseCount({ quick: 2, full: 40 });

function turnsOf({ recordGame, BOTS }: PlainEngine) {
  const variant = scenario.variants.at(-1)!.id;
  return GAMES.flatMap(({ bot, seed }) => {
    const choice = { ruleset, scenario, bots: BOTS, seat: 'KOR', bot, seed, variant };
    return recordGame(choice).history;
  }).slice(0, STATES);
}

/** The nation of the seat: what moves in it is told; that the whole state is the same is judged beside it. */
function seatOf({ countries }: GameState) {
  return countries.find(({ id }) => id === 'KOR');
}

function hasPlanted(ends: ReadonlySet<TracedNumber>): boolean {
  return [...ends].some(({ step, value }) => step === 'literal' && value === PLANTED);
}

/** Formulas spread over all of them; the others take the place of those that move nothing in these games. */
function inTurn<T>(all: readonly T[]): T[] {
  const stride = Math.max(1, Math.floor(all.length / FORMULAS));
  return Array.from({ length: stride }, (_, first) =>
    all.filter((_, i) => i % stride === first),
  ).flat();
}

const plain = await plainEngine();
const hashesBefore = turnsOf(plain).map(({ hash }) => hash);

/** The numbers of a state: which cards were drawn, if any, are words, and no number leads to them. */
function numbersOf(state: GameState): string {
  const isWord = (value: unknown): boolean =>
    typeof value === 'string' || value === null || (Array.isArray(value) && value.every(isWord));
  return JSON.stringify(state, (_, value: unknown) => (isWord(value) ? '' : value));
}

/** Whether the changed engine gives other numbers in a turn than the engine as it is would. */
function movesNumbers({ before, orders, after }: ReturnType<typeof turnsOf>[number]): boolean {
  const { game } = plain.resolveTurn(before, orders);
  return numbersOf(game.state) !== numbersOf(after.state);
}

async function plant(changes: Changes) {
  const changed = await plainEngine(changes);
  const turns = turnsOf(changed);
  if (turns.every(({ hash }, i) => hash === hashesBefore[i])) return null;
  if (!turns.some(movesNumbers)) return null;
  const twin = await twinEngine(changes);
  return { twin, turns };
}

describe('a factor planted into a formula', () => {
  it(`should be in the trees of what it moves, in ${FORMULAS} formulas`, async () => {
    const still: string[] = [];
    let moved = 0;
    let numbers = 0;
    for (const { place, changes } of inTurn(plantedFormulas())) {
      if (moved === FORMULAS) break;
      const played = await plant(changes);
      if (played === null) {
        still.push(place);
        continue;
      }
      moved += 1;
      let isTold = false;
      for (const { before, orders, after } of played.turns) {
        const judged = judgeTurn(played.twin, before, orders, after, seatOf);
        expect(judged.isSame, place).toBe(true);
        expect(judged.exact, place).toBe(judged.numbers);
        expect([...judged.ends.keys()], place).not.toContain('lost');
        isTold ||= hasPlanted(judged.seen);
        numbers += judged.numbers;
      }
      isTold ||= played.turns.some(({ before, orders, after }) =>
        hasPlanted(judgeTurn(played.twin, before, orders, after).seen),
      );
      expect(isTold, place).toBe(true);
    }
    console.log(
      `${moved} formulas moved in ${STATES} states, ${numbers} numbers told; ${still.length} move nothing here: ${still.join(' ')}`,
    );
    expect(moved).toBeGreaterThanOrEqual(Math.min(FORMULAS, 40));
  });
});
