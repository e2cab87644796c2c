// No tree that a seat may ask for holds a number that another nation keeps to itself.

import { describe, expect, it } from 'vitest';
import { BOTS, recordGame } from '../../src/bots/index';
import { nationOf, parCourse } from '../../src/engine/index';
import { type PastTurn, type SeatState, SOURCES } from '../../src/selectors/index';
import type { Explanation } from '../../src/types/explanation';
import type { GameState } from '../../src/types/state';
import { selectAsked } from '../../src/why/index';
import { contentOf } from '../support/content';
import { KOREA } from '../support/korea';
import { caseCount } from '../support/tier';

const SEAT = 'KOR';
const TURNS = caseCount({ quick: 1, full: 4 });
const HIDDEN = [
  'support',
  'politicalCapital',
  'cashUsdBn',
  'usTrust',
  'experts',
  'adoption',
] as const;

/** What rounding leaves of sums and differences; the same is left by chance in many places. */
const RESIDUE = 1e-9;

/** Odd numbers alone: nothing else has them by chance. */
function isOdd(value: number): boolean {
  return Math.abs(value) > RESIDUE && !Number.isInteger(value * 1000);
}

function* numbersIn(value: unknown): Generator<number> {
  if (typeof value === 'number') yield value;
  else if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) yield* numbersIn(part);
}

/** What the others keep to themselves in any turn so far, and the seat does not have itself. */
function secretsOf(history: readonly PastTurn[]): Set<number> {
  const states = history.flatMap(({ before, after }) => [before.state, after.state]);
  const own = new Set(states.flatMap((state) => [...numbersIn(nationOf(state, SEAT))]));
  const others = (state: GameState) =>
    state.countries.filter(({ id, role }) => id !== SEAT && role === 'nation');
  const hidden = states.flatMap((state) =>
    others(state).flatMap(({ id }) => HIDDEN.map((name) => nationOf(state, id)[name])),
  );
  return new Set(hidden.filter((value) => isOdd(value) && !own.has(value)));
}

function collect(node: Explanation, into: Set<Explanation>): void {
  if (into.has(node)) return;
  into.add(node);
  for (const term of node.terms) collect(term, into);
  for (const { sides } of node.conditions ?? []) for (const side of sides) collect(side, into);
}

describe('the trees that a seat may ask for', () => {
  it(`should hold no number that others keep to themselves, in ${TURNS} states`, () => {
    const { ruleset, scenario } = contentOf(KOREA);
    const variant = scenario.variants[0]!.id;
    const choice = { ruleset, scenario, bots: BOTS, seat: SEAT, bot: 'balanced', seed: 7, variant };
    const { history } = recordGame({ ...choice, bot: 'balanced' });
    const course = parCourse(history[0]!.before, BOTS, SEAT);
    for (let turn = 0; turn < TURNS; turn++) {
      const past = history.slice(0, history.length - turn);
      const game = past.at(-1)!.after;
      const state: SeatState = { game, orders: [], history: past, par: () => course };
      const nodes = new Set<Explanation>();
      for (const source of Object.keys(SOURCES))
        for (const { node } of selectAsked(state, SEAT, `@${source}/${past.length - 1}`))
          collect(node, nodes);
      const secrets = secretsOf(past);
      expect(secrets.size).toBeGreaterThan(100);
      const found = [...nodes].filter(({ value }) => secrets.has(value));
      expect(found.map(({ op, name, actor }) => `${actor?.en ?? ''} ${op} ${name}`)).toEqual([]);
    }
  });
});
