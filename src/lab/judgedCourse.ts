// The course of a game that was played again: round by round the score of each seat, par, and what was decided.

import { RIVAL_BOT_LEVELS, RIVAL_BOTS } from '../bots/index';
import {
  botsAt,
  chapterIndex,
  medalOf,
  nationOf,
  parAt,
  ParPlay,
  type PlayedTurn,
  scoreOf,
  standingOrders,
} from '../engine/index';
import { canonicalJson } from '../lib/canonicalJson';
import type { Game } from '../types/game';
import type { HandInGame } from '../types/handIn';
import type { ChapterId, CountryId, RivalLevel } from '../types/names';
import type { Order } from '../types/order';
import type { Scenario } from '../types/scenario';
import type { Decision, JudgedSeat, PlayedCourse, RoundPoint } from './judged';

/** How many worlds are kept with their par; a class mostly plays one. */
const MOST_PARS = 40;

/** Par of the worlds of a scenario, kept because many of a class play the same one. */
const pars = new WeakMap<Scenario, Map<string, ParPlay>>();

function parOf(start: Game, country: CountryId, level: RivalLevel): ParPlay {
  const known = pars.get(start.scenario) ?? new Map<string, ParPlay>();
  pars.set(start.scenario, known);
  const { seed, variant } = start.state;
  const assumed = canonicalJson(start.ruleset.assumed?.numbers ?? {});
  const name = [seed, variant, level, country, assumed].join(' ');
  const levels = { bots: RIVAL_BOTS, levels: RIVAL_BOT_LEVELS };
  const par = known.get(name) ?? new ParPlay(start, country, RIVAL_BOTS, botsAt(levels, level));
  if (known.size >= MOST_PARS) known.clear();
  known.set(name, par);
  return par;
}

function decided(before: Game, country: CountryId, given: readonly Order[]) {
  const standing = standingOrders(before.state, country);
  const decisions = given
    .map(
      (order): Decision => ({
        order,
        was: standing.find(({ kind }) => kind === order.kind) ?? null,
      }),
    )
    .filter(({ order, was }) => was === null || canonicalJson(order) !== canonicalJson(was));
  const kept = standing.filter(({ kind }) => !given.some((order) => order.kind === kind));
  return { decisions, inForce: [...given, ...kept] };
}

interface Round {
  readonly before: Game;
  readonly orders: readonly Order[];
  readonly after: Game;
}

function roundsOf(history: readonly PlayedTurn[], roundTurns: number): Round[] {
  const rounds: Round[] = [];
  for (let at = 0; at < history.length; at += roundTurns) {
    const last = Math.min(at + roundTurns, history.length) - 1;
    const { before, humanOrders } = history[at]!;
    rounds.push({ before, orders: humanOrders, after: history[last]!.after });
  }
  return rounds;
}

function pointOf({ before, orders, after }: Round, country: CountryId, play: ParPlay): RoundPoint {
  const { turn } = after.state;
  const nation = nationOf(after.state, country);
  const par = parAt(play.upTo(turn), turn).score.total;
  const given = orders.filter((order) => order.country === country);
  return {
    score: scoreOf(after, country),
    par,
    medal: medalOf(after, country, par),
    layers: { ...nation.indices.layers },
    answers: [...nation.chapterPoints],
    ...decided(before, country, given),
  };
}

function chaptersBegun({ ruleset, state }: Game): ChapterId[] {
  return state.chapters.slice(0, chapterIndex(ruleset.parameters, state.turn) + 1);
}

/** The course of every human seat. */
export function courseOf(
  start: Game,
  { humans, level }: HandInGame,
  history: readonly PlayedTurn[],
): PlayedCourse {
  const { roundTurns, length } = start.state;
  const end = history.at(-1)?.after ?? start;
  const rounds = roundsOf(history, roundTurns);
  const seats = humans.map((country): JudgedSeat => {
    const play = parOf(start, country, level);
    return { country, rounds: rounds.map((round) => pointOf(round, country, play)) };
  });
  return {
    roundTurns,
    length: Math.ceil(length / roundTurns),
    isOver: end.state.outcome !== 'running',
    chapters: chaptersBegun(end),
    seats,
  };
}
