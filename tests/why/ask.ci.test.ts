// Every number that the screens can ask about has a tree that leads to it bit for bit, in games of several scenarios and seats.

import { describe, expect, it } from 'vitest';
import { BOTS } from '../../src/bots/index';
import {
  botOrders,
  createGame,
  ordersOfBot,
  parCourse,
  resolveTurn,
  viewFor,
} from '../../src/engine/index';
import { SeatCourse } from '../../src/lab/index';
import { factsOf, type PastTurn, type SeatState, SOURCES } from '../../src/selectors/index';
import {
  type Asked,
  evaluate,
  expectedGain,
  expectedParts,
  forecastParts,
  scoreGains,
  selectAsked,
} from '../../src/why/index';
import { leavesBehind } from '../../src/why/leaves';
import { wayOf } from '../../src/why/quantity';
import type { Explanation } from '../../src/types/explanation';
import { FORECAST_MEASURES, type FinalScores, type Forecast } from '../../src/types/forecast';
import { type BotName, CARDS, type CountryId, GOODS } from '../../src/types/names';
import type { Parameters } from '../../src/types/ruleset';
import type { Order } from '../../src/types/order';
import { contentOf, type TestContent } from '../support/content';
import { superpowers } from '../support/superpowers';
import { caseCount } from '../support/tier';

interface Course {
  readonly name: string;
  readonly content: () => TestContent;
  readonly seat: CountryId;
  readonly bot: BotName;
  /** A game that lasts to its end; 7 where nothing is said. */
  readonly seed?: number;
  /** The turns at which every number is asked about; the last stands for the end. */
  readonly turns: readonly number[];
}

const END = Number.POSITIVE_INFINITY;

const COURSES: readonly Course[] = [
  {
    name: 'Korea',
    content: () => contentOf('korea-260000-gpus'),
    seat: 'KOR',
    bot: 'balanced',
    turns: [0, 2, END],
  },
  { name: 'a superpower', content: superpowers, seat: 'USA', bot: 'random', turns: [1] },
];

const MORE_COURSES: readonly Course[] = [
  { name: 'China', content: superpowers, seat: 'CHN', bot: 'random', turns: [0, 3, 4, 9, END] },
  {
    name: 'the United States',
    content: superpowers,
    seat: 'USA',
    bot: 'random',
    turns: [0, 4, 7, 12, END],
  },
  {
    name: 'Korea at random',
    content: () => contentOf('korea-260000-gpus'),
    seat: 'KOR',
    bot: 'random',
    seed: 8,
    turns: [0, 1, 3, 4, 5, 7, 8, 11, 12, 15, 16, 19, END],
  },
  {
    name: 'Paris',
    content: () => contentOf('paris-berlin-platform'),
    seat: 'FRA',
    bot: 'balanced',
    turns: [0, 1, 2, 4, 6, 8, END],
  },
  {
    name: 'the Gulf',
    content: () => contentOf('gulf-approvals'),
    seat: 'ARE',
    bot: 'random',
    turns: [0, 1, 3, 5, 7, END],
  },
  {
    name: 'the shield',
    content: () => contentOf('silicon-shield'),
    seat: 'TWN',
    bot: 'random',
    turns: [0, 2, 4, 6, END],
  },
  {
    name: 'India',
    content: () => contentOf('india-compute-for-a-billion'),
    seat: 'IND',
    bot: 'balanced',
    turns: [0, 2, 4, 8, END],
  },
  {
    name: 'independence',
    content: () => contentOf('race-for-independence'),
    seat: 'JPN',
    bot: 'random',
    turns: [0, 3, 5, 9, END],
  },
];

/** Every third turn in the full tests, and the end. */
function moreCourses(): Course[] {
  const step = caseCount({ quick: 0, full: 3 });
  if (step === 0) return [];
  const isKept = (turn: number, place: number) => place % step === 0 || turn === END;
  return MORE_COURSES.map((course) => ({ ...course, turns: course.turns.filter(isKept) }));
}

/** The states of one game at which its seat asks, with the orders of its bot as this turn's. */
function* statesOf({ content, seat, bot, seed = 7, turns }: Course): Generator<SeatState> {
  const { ruleset, scenario } = content();
  const variant = scenario.variants[0]!.id;
  let game = createGame(ruleset, scenario, { seed, variant });
  const course = parCourse(game, BOTS, seat);
  const par = () => course;
  const history: PastTurn[] = [];
  const own = (): Order[] =>
    game.state.outcome === 'running' ? ordersOfBot(game, BOTS, seat, bot) : [];
  while (game.state.outcome === 'running') {
    if (turns.includes(game.state.turn)) yield { game, orders: own(), history: [...history], par };
    const before = game;
    const orders = [...botOrders(before, BOTS, [seat]), ...own()];
    const { game: after, events } = resolveTurn(before, orders);
    history.push({ turn: before.state.turn, before, orders, events, after });
    game = after;
  }
  if (turns.includes(END)) yield { game, orders: [], history, par };
}

/** The quantities of all facts that the screens show; those of a round for the last one, of a country for the seat. */
function quantitiesOf({ history }: SeatState, seat: CountryId): string[] {
  const round = String(Math.max(0, history.length - 1));
  const given: Readonly<Record<string, string>> = {
    report: round,
    news: round,
    moved: round,
    acts: seat,
  };
  return Object.keys(SOURCES).map((source) =>
    source in given ? `@${source}/${given[source]}` : `@${source}`,
  );
}

function same(a: number, b: number): boolean {
  return Object.is(a + 0, b + 0);
}

function wrongNodes(
  node: Explanation,
  p: Parameters,
  wrong: string[],
  seen: WeakSet<Explanation>,
): number {
  if (seen.has(node)) return 0;
  seen.add(node);
  const value = evaluate(node, p);
  if (!same(value, node.value)) wrong.push(`${node.name} (${node.op}): ${node.value} ≠ ${value}`);
  return node.terms.reduce((count, term) => count + wrongNodes(term, p, wrong, seen), 1);
}

const OF_PAR =
  'total answers pledges settlement capability autonomy prosperity resilience adoption experts lagGenerations dataCentreMw modelAutonomy supplyLeverage governmentChipShare usChipsH100e chinaChipsH100e domesticChipsH100e hostedChipsH100e \\d+';

/** Numbers that have no tree, and why. */
const DECLARED: Readonly<Record<string, RegExp>> = {
  'how many a list holds': / count\.\w+$/,
  'what the same world gave a nation that plays at par': new RegExp(
    `^(debrief|pace|learning) (${OF_PAR.replaceAll(' ', '|')})?$`,
  ),
  'what everybody knows of another nation, without what it is made of': new RegExp(
    `^(world|standings|map|rivals) capability$|^rivals (${CARDS.join('|')}|verdict|points)$|^deals worth\\.(${GOODS.join('|')})$`,
  ),
  'what another nation makes of a deal, of which everybody knows the sum alone':
    /^deals (theirs\.sum)?$/,
  'how often a nation was copied, which everybody has seen':
    /^(debrief|methods|rivals) ((choices\.|benchmark\.)?copied)?$/,
  'what another nation gets of the chips it asked for':
    /^exports (arriving\.usH100e|chinaDeliveredH100e)?$/,
  'what passes between two nations, made of what the other keeps to itself': /^map amount$/,
};

function isDeclared(source: string, name: string): boolean {
  return Object.values(DECLARED).some((pattern) => pattern.test(`${source} ${name}`));
}

interface Count {
  numbers: number;
  nodes: number;
  /** Numbers that are taken apart. */
  told: number;
  readonly seen: WeakSet<Explanation>;
  /** Ends of ranges, gains and expectations. */
  foretold: number;
}

/** Ranges and gains of a state's orders, which no selector gives: they come from futures. */
function foretoldNodes({ game, orders }: SeatState, seat: CountryId): Explanation[] {
  if (game.state.outcome !== 'running') return [];
  const course = new SeatCourse([], viewFor(game, seat));
  const [forecast] = drain(course.answer({ kind: 'bands', lists: [orders] })) as [Forecast];
  const gains = drain(
    course.answer({ kind: 'gains', orders, lists: { none: [], first: orders.slice(0, 1) } }),
  ) as FinalScores;
  const ranges = FORECAST_MEASURES.flatMap((measure) => {
    const { next, later } = forecastParts(measure, forecast.measures[measure]);
    return [...Object.values(next), ...Object.values(later)];
  });
  const own = expectedParts({ points: gains.own });
  const other = expectedParts({ points: gains.lists['none']! });
  return [
    ...ranges,
    ...Object.values(scoreGains(gains, 'standing')),
    ...Object.values(own),
    expectedGain(own, other),
  ];
}

function drain<R>(work: Generator<void, R, void>): R {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}

function checkForetold(state: SeatState, seat: CountryId, count: Count): string[] {
  const wrong: string[] = [];
  for (const node of foretoldNodes(state, seat)) {
    count.foretold += 1;
    count.nodes += wrongNodes(node, state.game.ruleset.parameters, wrong, count.seen);
  }
  return wrong;
}

function checkNumbers(state: SeatState, seat: CountryId, count: Count): string[] {
  const wrong: string[] = [];
  for (const quantity of quantitiesOf(state, seat)) {
    const asked: readonly Asked[] = selectAsked(state, seat, quantity);
    const way = wayOf(quantity)!;
    const facts = way.source === 'reasons' ? null : factsOf(state, seat, way.source, way.argument);
    const leaves = leavesBehind(way, facts);
    expect(asked.map((each) => each.quantity)).toEqual(leaves.map((leaf) => leaf.quantity));
    for (const [i, { node, trail, quantity: name }] of asked.entries()) {
      if (!same(node.value, leaves[i]!.value)) wrong.push(`${name}: ${node.value}`);
      if (trail.includes('effects') && node.op === 'measured')
        wrong.push(`${name} does not lead to its card`);
      count.numbers += 1;
      if (node.op !== 'measured') count.told += 1;
      else if (!isDeclared(way.source, node.name)) wrong.push(`${name} ends at ${node.name}`);
      count.nodes += wrongNodes(node, state.game.ruleset.parameters, wrong, count.seen);
    }
  }
  return wrong;
}

describe('the numbers of the screens', () => {
  const courses = [...COURSES, ...moreCourses()];
  for (const course of courses)
    it(`should lead to their terms bit for bit, for ${course.name}`, () => {
      const count: Count = {
        numbers: 0,
        nodes: 0,
        told: 0,
        foretold: 0,
        seen: new WeakSet(),
      };
      let states = 0;
      for (const state of statesOf(course)) {
        states += 1;
        expect(checkNumbers(state, course.seat, count)).toEqual([]);
        expect(checkForetold(state, course.seat, count)).toEqual([]);
      }
      const { numbers, told, foretold, nodes } = count;
      console.log(
        `${course.name}: ${states} states, ${numbers} numbers, ${told} of them taken apart, ${foretold} from futures, ${nodes} nodes`,
      );
      expect(states).toBe(course.turns.length);
    });
});
