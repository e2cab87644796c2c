// Plays the chain alone: one nation, its split of the budget turn by turn, the chapters and the losses of a seed.

import {
  type Ahead,
  type ChainNation,
  type ChainRules,
  type ChainWorld,
  chainIndices,
  chainScore,
  coverNow,
  drawChapters,
  knownFrom,
  stepNation,
  total,
  worldsOf,
} from '../../engine/index';
import { rngFor } from '../../lib/rng';
import { type ByIndex, type ByPillar, PILLARS, type Pillar } from '../../types/names';
import { meanOf } from '../statistics';

const STREAM_CHAPTERS = 1;
const STREAM_LOSSES = 2;
/** Turns after the last that money paid in it may still need. */
const LOOK_BEYOND = 16;

/** What all games of a nation share. */
export interface ChainPlan {
  readonly rules: ChainRules;
  readonly begun: ChainNation;
  readonly halfYear: number;
  readonly turns: number;
  readonly chapterTurns: number;
  /** Chance a turn that one link, drawn evenly, loses a share of its stock: storms and events stand behind it. */
  readonly lossChance: number;
  readonly lossShare: number;
  /** Share of what is on its way that opens in the last turn. */
  readonly openedAtEnd: number;
}

/** What a player sees before a turn. */
export interface ChainView {
  readonly nation: ChainNation;
  readonly ahead: Ahead;
  readonly turn: number;
  /** The weights of the turn before; null in the first. */
  readonly last: ByPillar<number> | null;
}

/** Gives the lines weights; a whole below 1 leaves the rest unspent. */
export type ChainPolicy = (view: ChainView) => ByPillar<number>;

/** One turn of a game. */
export interface ChainTurn {
  readonly view: ChainView;
  readonly shares: ByPillar<number>;
  readonly indices: ByIndex<number>;
  readonly score: number;
}

export function byLine<T>(of: (line: Pillar) => T): ByPillar<T> {
  return {
    chips: of('chips'),
    dataCentres: of('dataCentres'),
    power: of('power'),
    talent: of('talent'),
    models: of('models'),
  };
}

function sumOf(weights: ByPillar<number>): number {
  let sum = 0;
  for (const line of PILLARS) sum += weights[line];
  return sum;
}

/** The same weights with the sum 1. */
export function shared(weights: ByPillar<number>): ByPillar<number> {
  const sum = sumOf(weights);
  return byLine((line) => weights[line] / sum);
}

function worldsFor(plan: ChainPlan, seed: number): ChainWorld[] {
  const { rules, halfYear, chapterTurns } = plan;
  const turns = plan.turns + LOOK_BEYOND;
  const count = Math.ceil(plan.turns / chapterTurns);
  const chapters = drawChapters(rngFor(seed, 0, STREAM_CHAPTERS), [], count);
  return worldsOf(rules, { halfYear, turns, chapters, chapterTurns });
}

/** The share of each link that is left after the losses of a turn. */
function keptIn(plan: ChainPlan, seed: number, turn: number): ByPillar<number> {
  const random = rngFor(seed, turn, STREAM_LOSSES);
  const struck = random.chance(plan.lossChance) ? PILLARS[random.nextBelow(5)] : null;
  return byLine((line) => (line === struck ? 1 - plan.lossShare : 1));
}

/** The nation a turn later, and what the chain came to in it. */
export function turnOf(ahead: Ahead, nation: ChainNation, shares: ByPillar<number>, end?: TurnEnd) {
  const stepped = stepNation(ahead, nation, shares);
  const after = end === undefined ? stepped : ended(stepped, end);
  const world = ahead(0);
  const indices = chainIndices(
    world.rules,
    byLine((line) => coverNow(world, after, line)),
  );
  return { after, indices, score: chainScore(world.rules, indices) };
}

/** What comes over a nation at a turn's end: losses, and in the last turn what opens early. */
interface TurnEnd {
  readonly kept: ByPillar<number>;
  readonly opening: number;
}

function ended(nation: ChainNation, { kept, opening }: TurnEnd): ChainNation {
  const lines = byLine((line) => {
    const { stock, coming } = nation.lines[line];
    return { stock: stock * kept[line] + opening * total(coming), coming };
  });
  return { ...nation, lines };
}

/** Half the mean of all turns, half that of the last four. */
export function scoreOfTurns(turns: readonly ChainTurn[]): number {
  const scores = turns.map(({ score }) => score);
  return 0.5 * meanOf(scores) + 0.5 * meanOf(scores.slice(-4));
}

/** The turns of one game. */
export function chainTurns(plan: ChainPlan, seed: number, policy: ChainPolicy): ChainTurn[] {
  const worlds = worldsFor(plan, seed);
  const played: ChainTurn[] = [];
  let nation = plan.begun;
  let last: ByPillar<number> | null = null;
  for (let turn = 0; turn < plan.turns; turn++) {
    const ahead = knownFrom(worlds, turn, plan.chapterTurns);
    const view = { nation, ahead, turn, last };
    const weights = policy(view);
    const shares = sumOf(weights) > 1 ? shared(weights) : weights;
    const kept = keptIn(plan, seed, turn);
    const opening = turn === plan.turns - 1 ? plan.openedAtEnd : 0;
    const { after, indices, score } = turnOf(ahead, nation, shares, { kept, opening });
    played.push({ view, shares, indices, score });
    nation = after;
    last = shares;
  }
  return played;
}

export function chainGame(plan: ChainPlan, seed: number, policy: ChainPolicy): number {
  return scoreOfTurns(chainTurns(plan, seed, policy));
}
