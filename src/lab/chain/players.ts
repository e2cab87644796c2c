// Players of the chain: from the even split to one that tries every move of a coin.

import { type ChainNation, coverNow, coverOnArrival, openings } from '../../engine/index';
import { log10, exp10 } from '../../lib/detMath';
import { type ByPillar, PILLARS, type Pillar } from '../../types/names';
import { byLine, type ChainPlan, type ChainPolicy, type ChainView, shared, turnOf } from './game';

export const EVEN = byLine(() => 0.2);
/** A line without money, for whoever leaves it out. */
const LEAST_OPEN = 0.02;
const COINS = 10;

export function constant(split: ByPillar<number>): ChainPolicy {
  return () => split;
}

function tilted(split: ByPillar<number>, cover: ByPillar<number>, strength: number) {
  return shared(byLine((line) => split[line] * exp10(-strength * log10(cover[line]))));
}

function coversToday({ nation, ahead }: ChainView): ByPillar<number> {
  return byLine((line) => coverNow(ahead(0), nation, line));
}

export function coversOnArrival({ nation, ahead }: ChainView): ByPillar<number> {
  return byLine((line) => coverOnArrival(ahead, nation, line));
}

/** Re-splits by what is narrow today. */
export function byToday(split: ByPillar<number>, strength: number): ChainPolicy {
  return (view) => tilted(split, coversToday(view), strength);
}

/** Re-splits by what will be narrow when each line's money arrives. */
export function byArrival(split: ByPillar<number>, strength: number): ChainPolicy {
  return (view) => tilted(split, coversOnArrival(view), strength);
}

/** Pays where firms follow, all such lines alike. */
export const whereFirmsFollow: ChainPolicy = ({ nation, ahead }) => {
  const open = openings(ahead, nation);
  return shared(byLine((line) => open[line] + LEAST_OPEN));
};

export function narrowest(cover: ByPillar<number>): Pillar {
  return PILLARS.reduce((least, line) => (cover[line] < cover[least] ? line : least));
}

export function widest(cover: ByPillar<number>): Pillar {
  return PILLARS.reduce((most, line) => (cover[line] > cover[most] ? line : most));
}

/** Takes from all lines alike and gives it to one. */
export function withMore(split: ByPillar<number>, to: Pillar, size: number): ByPillar<number> {
  return byLine((line) => split[line] * (1 - size) + (line === to ? size : 0));
}

/** From a split on, one size more each turn to what a sentence names. */
export function following(
  split: ByPillar<number>,
  size: number,
  named: (view: ChainView) => ByPillar<number>,
): ChainPolicy {
  return (view) => withMore(view.last ?? split, narrowest(named(view)), size);
}

type Coins = ByPillar<number>;

function moves(coins: Coins): Coins[] {
  return PILLARS.filter((from) => coins[from] > 0).flatMap((from) =>
    PILLARS.filter((to) => to !== from).map((to) => ({
      ...coins,
      [from]: coins[from] - 1,
      [to]: coins[to] + 1,
    })),
  );
}

function splitOf(coins: Coins): ByPillar<number> {
  return byLine((line) => coins[line] / COINS);
}

/** How much more the last turns count, which are in both halves of the score. */
function weightAt(plan: ChainPlan, turn: number): number {
  return turn >= plan.turns - 4 ? 1 + plan.turns / 4 : 1;
}

/** What the coming turns come to when this split is followed by `after`. */
function worth(
  plan: ChainPlan,
  view: ChainView,
  split: ByPillar<number>,
  after: ChainPolicy,
  turns: number,
) {
  const count = Math.min(turns, plan.turns - view.turn);
  let { nation }: { nation: ChainNation } = view;
  let sum = 0;
  let last = split;
  for (let turn = 0; turn < count; turn++) {
    const ahead = (further: number) => view.ahead(turn + further);
    if (turn > 0) last = after({ nation, ahead, turn: view.turn + turn, last });
    const played = turnOf(ahead, nation, last);
    sum += played.score * weightAt(plan, view.turn + turn);
    nation = played.after;
  }
  return sum;
}

/** Tries each move of a coin on the chain, so many turns on, and takes the best until none is better. */
export function trying(plan: ChainPlan, after: ChainPolicy, turns: number): ChainPolicy {
  return (view) => {
    const worthOf = (coins: Coins) => worth(plan, view, splitOf(coins), after, turns);
    let best: Coins = byLine(() => COINS / PILLARS.length);
    let top = worthOf(best);
    for (let isBetter = true; isBetter; ) {
      isBetter = false;
      for (const coins of moves(best)) {
        const here = worthOf(coins);
        if (here <= top) continue;
        best = coins;
        top = here;
        isBetter = true;
      }
    }
    return splitOf(best);
  };
}

/** Spends nothing in the last turns. */
export function savingAtTheEnd(plan: ChainPlan, policy: ChainPolicy, turns: number): ChainPolicy {
  return (view) => (view.turn < plan.turns - turns ? policy(view) : byLine(() => 0));
}
