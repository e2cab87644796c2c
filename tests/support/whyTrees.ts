// The trees behind the numbers of games by bots, as their seats may ask for them.

import { BOTS, recordGame } from '../../src/bots/index';
import { parCourse } from '../../src/engine/index';
import { type PastTurn, type SeatState, SOURCES } from '../../src/selectors/index';
import type { Explanation } from '../../src/types/explanation';
import type { BotName, CountryId } from '../../src/types/names';
import { selectAsked, selectExplanations } from '../../src/why/index';
import { contentOf, type TestContent } from './content';
import { KOREA } from './korea';
import { superpowers } from './superpowers';
import { caseCount } from './tier';

interface Course {
  readonly content: TestContent;
  readonly seat: CountryId;
  readonly bot: BotName;
  readonly seed: number;
}

/** In an order in which the first ones meet most names. */
const COURSES: readonly Course[] = [
  { content: superpowers(), seat: 'USA', bot: 'random', seed: 3 },
  { content: contentOf(KOREA), seat: 'KOR', bot: 'random', seed: 8 },
  { content: contentOf(KOREA), seat: 'KOR', bot: 'balanced', seed: 7 },
  { content: superpowers(), seat: 'CHN', bot: 'random', seed: 4 },
  { content: contentOf('gulf-approvals'), seat: 'ARE', bot: 'random', seed: 5 },
  { content: contentOf('paris-berlin-platform'), seat: 'FRA', bot: 'random', seed: 6 },
  { content: contentOf('silicon-shield'), seat: 'TWN', bot: 'random', seed: 9 },
  { content: contentOf('india-compute-for-a-billion'), seat: 'IND', bot: 'balanced', seed: 10 },
];

/** States that are asked of one game: so many of its turns, the last one among them. */
const STATES = caseCount({ quick: 2, full: 3 });

function* statesOf(history: readonly PastTurn[], par: SeatState['par']): Generator<SeatState> {
  const step = Math.max(1, Math.floor(history.length / STATES));
  for (let at = history.length - 1; at >= 0; at -= step) {
    const { after } = history[at]!;
    yield { game: after, orders: [], history: history.slice(0, at + 1), par };
  }
}

function* treesOfCourse({ content, seat, bot, seed }: Course): Generator<Explanation> {
  const { ruleset, scenario } = content;
  const variant = scenario.variants[0]!.id;
  const game = recordGame({ ruleset, scenario, bots: BOTS, seat, bot, seed, variant });
  const course = parCourse(game.history[0]!.before, BOTS, seat);
  for (const state of statesOf(game.history, () => course)) {
    yield* selectExplanations(state, seat).all();
    for (const source of Object.keys(SOURCES))
      for (const { node } of selectAsked(state, seat, `@${source}/${state.history.length - 1}`))
        yield node;
  }
}

/** The trees of some courses, more of them in the larger tiers. */
export function* whyTrees(): Generator<Explanation> {
  const courses = COURSES.slice(0, caseCount({ quick: 2, full: 8 }));
  for (const course of courses) yield* treesOfCourse(course);
}
