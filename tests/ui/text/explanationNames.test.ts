// Every step of a tree that the rules give a name has words, which every language has alike.

import { describe, expect, it } from 'vitest';
import { BOTS, recordGame } from '../../../src/bots/index';
import { parCourse } from '../../../src/engine/index';
import { type PastTurn, type SeatState, SOURCES } from '../../../src/selectors/index';
import type { Explanation } from '../../../src/types/explanation';
import type { BotName, CountryId } from '../../../src/types/names';
import { termWords } from '../../../src/ui/hud/why/nodeWords';
import { selectAsked, selectExplanations } from '../../../src/why/index';
import { contentOf, type TestContent } from '../../support/content';
import { KOREA } from '../../support/korea';
import { superpowers } from '../../support/superpowers';
import { caseCount } from '../../support/tier';

interface Course {
  readonly content: TestContent;
  readonly seat: CountryId;
  readonly bot: BotName;
  readonly seed: number;
}

const COURSES: readonly Course[] = [
  { content: superpowers(), seat: 'USA', bot: 'random', seed: 3 },
  { content: contentOf(KOREA), seat: 'KOR', bot: 'balanced', seed: 7 },
  { content: contentOf(KOREA), seat: 'KOR', bot: 'random', seed: 8 },
  { content: superpowers(), seat: 'CHN', bot: 'random', seed: 4 },
  { content: contentOf('gulf-approvals'), seat: 'ARE', bot: 'random', seed: 5 },
  { content: contentOf('paris-berlin-platform'), seat: 'FRA', bot: 'random', seed: 6 },
  { content: contentOf('silicon-shield'), seat: 'TWN', bot: 'random', seed: 9 },
  { content: contentOf('india-compute-for-a-billion'), seat: 'IND', bot: 'balanced', seed: 10 },
];

/** States that are asked of one game: so many of its turns, the last one among them. */
const STATES = caseCount({ quick: 2, full: 5, soak: 12 });

/** Numbers of files and what was decided have words of their own kind. */
function isNamedElsewhere({ op, name }: Explanation): boolean {
  return op === 'constant' || op === 'figure' || name === '' || name.startsWith('effect.');
}

function collect(node: Explanation, names: Map<string, string>, seen: Set<Explanation>): void {
  if (seen.has(node)) return;
  seen.add(node);
  if (!isNamedElsewhere(node)) names.set(node.name, node.op);
  for (const term of node.terms) collect(term, names, seen);
}

function* statesOf(history: readonly PastTurn[], par: SeatState['par']): Generator<SeatState> {
  const step = Math.max(1, Math.floor(history.length / STATES));
  for (let at = history.length - 1; at >= 0; at -= step) {
    const { after } = history[at]!;
    yield { game: after, orders: [], history: history.slice(0, at + 1), par };
  }
}

function namesOf({ content, seat, bot, seed }: Course, names: Map<string, string>): void {
  const { ruleset, scenario } = content;
  const variant = scenario.variants[0]!.id;
  const game = recordGame({ ruleset, scenario, bots: BOTS, seat, bot, seed, variant });
  const course = parCourse(game.history[0]!.before, BOTS, seat);
  const seen = new Set<Explanation>();
  for (const state of statesOf(game.history, () => course)) {
    for (const tree of selectExplanations(state, seat).all()) collect(tree, names, seen);
    for (const source of Object.keys(SOURCES)) {
      const asked = selectAsked(state, seat, `@${source}/${state.history.length - 1}`);
      for (const { node } of asked) for (const term of node.terms) collect(term, names, seen);
    }
  }
}

describe('the steps of trees', () => {
  it('should all have words', () => {
    const names = new Map<string, string>();
    for (const course of COURSES.slice(0, caseCount({ quick: 2, full: 8, soak: 8 })))
      namesOf(course, names);
    const missing = [...names].filter(([name]) => termWords(name) === '');
    console.log(`${names.size} names, ${missing.length} without words`);
    expect(missing.map(([name, op]) => `${name} (${op})`).sort()).toEqual([]);
    expect(names.size).toBeGreaterThan(300);
  });
});
