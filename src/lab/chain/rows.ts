// What the split is worth in one nation, read from games of the chain alone: the rows that say whether the budget decides.

import { type ByPillar, INDICES, PILLARS, type Pillar } from '../../types/names';
import { meanOf, standardDeviationOf } from '../statistics';
import { bestConstant, meanScore } from './climb';
import {
  byLine,
  type ChainPlan,
  type ChainPolicy,
  type ChainTurn,
  chainTurns,
  scoreOfTurns,
  shared,
} from './game';
import {
  byArrival,
  byToday,
  constant,
  coversOnArrival,
  EVEN,
  following,
  narrowest,
  savingAtTheEnd,
  trying,
  whereFirmsFollow,
  widest,
  withMore,
} from './players';

/** Seeds that splits and strengths are found on, those that rows are read from, and fewer for whoever tries everything. */
export interface ChainSeeds {
  readonly found: readonly number[];
  readonly judged: readonly number[];
  readonly tried: readonly number[];
}

/** What one nation shows. All but the split and its lines are points of the score. */
export interface ChainRow {
  readonly country: string;
  readonly best: ByPillar<number>;
  readonly lead: Pillar;
  readonly score: number;
  readonly bestOverEven: number;
  readonly aheadOverEven: number;
  readonly aheadOverBest: number;
  readonly todayOverBest: number;
  readonly firmsOverEven: number;
  readonly tryingOverEven: number;
  readonly tryingOverRule: number;
  readonly tryingOverBest: number;
  readonly sentenceOverEven: number;
  readonly randomOverBest: number;
  /** What leaving each line out costs. */
  readonly leftOut: ByPillar<number>;
  readonly nothingAtTheEnd: number;
  /** Rise of some index within two years by 10 points of the budget, kept four turns, on the line that will be narrowest, and on the widest; and the share of turns in which the first is 1 or more. */
  readonly moreOnNarrowest: number;
  readonly moreOnWidest: number;
  readonly turnsMoved: number;
  /** Lines that lead in some chapter's mean split of who tries everything. */
  readonly leadsOverChapters: number;
  readonly luck: number;
}

const STRENGTHS = [0.6, 1, 1.6, 2.5, 4];
const TURNS_AHEAD = 8;
const SIZE = 0.1;
const KEPT_TURNS = 4;
const SEEN_TURNS = 4;
const LAST_TURNS = 2;
/** How strongly who tries everything thinks that it will re-split later. */
const STRENGTH_AFTER = 1.6;
const NOTHING = 1e-4;

type Make = (strength: number) => ChainPolicy;

/** The policy of a family that does best on the seeds for finding. */
function found(plan: ChainPlan, seeds: ChainSeeds, make: Make): ChainPolicy {
  const scored = STRENGTHS.map((strength) => {
    const policy = make(strength);
    return { policy, score: meanScore(plan, seeds.found, policy) };
  });
  return scored.reduce((a, b) => (b.score > a.score ? b : a)).policy;
}

/** The largest rise of an index in the turns after the change. */
function riseOf(plan: ChainPlan, seed: number, split: ByPillar<number>, turn: number, to: Pillar) {
  const without = chainTurns(plan, seed, constant(split));
  const more = withMore(split, to, SIZE);
  const given: ChainPolicy = (view) =>
    view.turn >= turn && view.turn < turn + KEPT_TURNS ? more : split;
  const after = chainTurns(plan, seed, given);
  const rises = after
    .slice(turn, turn + KEPT_TURNS + SEEN_TURNS)
    .flatMap((played, at) =>
      INDICES.map((index) => played.indices[index] - without[turn + at]!.indices[index]),
    );
  return Math.max(...rises);
}

function moreRows(plan: ChainPlan, seeds: readonly number[], split: ByPillar<number>) {
  const narrow: number[] = [];
  const wide: number[] = [];
  for (const seed of seeds) {
    const turns = chainTurns(plan, seed, constant(split));
    for (let turn = 1; turn < plan.turns - KEPT_TURNS; turn += 2) {
      const cover = coversOnArrival(turns[turn]!.view);
      narrow.push(riseOf(plan, seed, split, turn, narrowest(cover)));
      wide.push(riseOf(plan, seed, split, turn, widest(cover)));
    }
  }
  return {
    moreOnNarrowest: meanOf(narrow),
    moreOnWidest: meanOf(wide),
    turnsMoved: narrow.filter((rise) => rise >= 1).length / narrow.length,
  };
}

function leadsOverChapters(turns: readonly ChainTurn[]): number {
  const chapters = new Set(turns.map(({ view }) => view.ahead(0).chapter));
  const leads = [...chapters].map((chapter) => {
    const of = turns.filter(({ view }) => view.ahead(0).chapter === chapter);
    return widest(byLine((line) => meanOf(of.map(({ shares }) => shares[line]))));
  });
  return new Set(leads).size;
}

/** A player who draws a split each turn, the same in every run. */
const randomSplit: ChainPolicy = ({ turn }) =>
  shared(byLine((line) => 1 + ((turn * 7 + PILLARS.indexOf(line) * 3 + turn * turn) % 11)));

interface Found {
  readonly best: ByPillar<number>;
  readonly judged: (policy: ChainPolicy) => number;
}

function splitRow(plan: ChainPlan, seeds: ChainSeeds, { best, judged }: Found) {
  const ofBest = judged(constant(best));
  const ofEven = judged(constant(EVEN));
  const ahead = judged(found(plan, seeds, (strength) => byArrival(best, strength)));
  const today = judged(found(plan, seeds, (strength) => byToday(best, strength)));
  const scores = seeds.judged.map((seed) => meanScore(plan, [seed], constant(best)));
  return {
    score: ofBest,
    bestOverEven: ofBest - ofEven,
    aheadOverEven: ahead - ofEven,
    aheadOverBest: ahead - ofBest,
    todayOverBest: today - ofBest,
    firmsOverEven: judged(whereFirmsFollow) - ofEven,
    sentenceOverEven: judged(following(EVEN, SIZE / 2, coversOnArrival)) - ofEven,
    randomOverBest: judged(randomSplit) - ofBest,
    nothingAtTheEnd: judged(savingAtTheEnd(plan, constant(best), LAST_TURNS)) - ofBest,
    luck: standardDeviationOf(scores),
  };
}

/** Who tries every move of a coin, beside those who read one figure off the screen. */
function tryingRow(plan: ChainPlan, { tried: seeds }: ChainSeeds, best: ByPillar<number>) {
  const tries = trying(plan, byArrival(best, STRENGTH_AFTER), TURNS_AHEAD);
  const played = seeds.map((seed) => chainTurns(plan, seed, tries));
  const tried = meanOf(played.map(scoreOfTurns));
  const on = (policy: ChainPolicy) => meanScore(plan, seeds, policy);
  const rules = [byArrival(best, 2.5), byToday(best, 1), whereFirmsFollow].map(on);
  return {
    tryingOverEven: tried - on(constant(EVEN)),
    tryingOverRule: tried - Math.max(...rules),
    tryingOverBest: tried - on(constant(best)),
    leadsOverChapters: leadsOverChapters(played.flat()),
  };
}

const NOT_TRIED = {
  tryingOverEven: Number.NaN,
  tryingOverRule: Number.NaN,
  tryingOverBest: Number.NaN,
  leadsOverChapters: Number.NaN,
  moreOnNarrowest: Number.NaN,
  moreOnWidest: Number.NaN,
  turnsMoved: Number.NaN,
};

/** The rows of one nation; a brief row leaves out what takes long. */
export function chainRow(
  country: string,
  plan: ChainPlan,
  seeds: ChainSeeds,
  extent: 'whole' | 'brief' = 'whole',
): ChainRow {
  const best = bestConstant(plan, seeds.found);
  const judged = (policy: ChainPolicy) => meanScore(plan, seeds.judged, policy);
  const split = splitRow(plan, seeds, { best, judged });
  const without = (line: Pillar) => byLine((one) => (one === line ? NOTHING : best[one]));
  const long =
    extent === 'brief'
      ? NOT_TRIED
      : { ...tryingRow(plan, seeds, best), ...moreRows(plan, seeds.tried, best) };
  return {
    country,
    best,
    lead: widest(best),
    leftOut: byLine((line) => judged(constant(without(line))) - split.score),
    ...split,
    ...long,
  };
}
