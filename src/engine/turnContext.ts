// Everything the phases of one turn work on.

import type { Random } from '../lib/rng';
import { rngFor } from '../lib/rng';
import type { GameEvent } from '../types/event';
import type { DatedNotice } from '../types/history';
import type { Parameters, Ruleset } from '../types/ruleset';
import type { ChapterId, CountryId, Power } from '../types/names';
import type { Scenario } from '../types/scenario';
import type { GameState } from '../types/state';
import type { Actor } from './actor';
import type { ChapterBends } from './rules/chapterBends';
import { isSeller } from './rules/exports';

/** Names of the streams of draws; a country's own stream adds its place in the scenario. */
export const STREAM_WORLD_NOISE = 1;
export const STREAM_WORLD_EVENTS = 2;
export const STREAM_CHAPTER = 3;
/** Draws made once, before the first turn. */
export const STREAM_CHAPTERS = 4;
export const STREAM_PROJECT_OFFERS = 5;
/** The lots of the first round, and in every round those of the next. */
export const STREAM_QUAY = 6;
export const STREAM_QUAY_COMING = 7;
/** Which bad day comes true in the last turn. */
export const STREAM_FINAL_TEST = 8;
/** By how much the bars of a chapter’s pledges are moved. */
export const STREAM_PLEDGES = 9;
export const STREAM_COUNTRY_EVENTS = 100;
export const STREAM_DEMANDS = 200;
/** Which ministers of a nation have a wish in a chapter, and which. */
export const STREAM_MINISTERS = 300;
/** How support and the use of AI move by themselves. */
export const STREAM_SUPPORT = 400;
export const STREAM_ADOPTION = 500;
export const STREAM_BOTS = 1000;

/** The turn being resolved. `state` is a private copy that the phases change. */
export interface Turn {
  readonly ruleset: Ruleset;
  readonly p: Parameters;
  readonly scenario: Scenario;
  readonly state: GameState;
  /** The number of the turn being resolved, from 0. `state.turn` is one higher after the middle of the turn. */
  readonly index: number;
  /** What really happens in this half-year: looked up once a turn, not by every nation. */
  readonly notices: readonly DatedNotice[];
  readonly chapter: ChapterId;
  readonly bends: ChapterBends;
  readonly chapterStarts: boolean;
  readonly chapterEnds: boolean;
  /** The nations in scenario order. */
  readonly actors: readonly Actor[];
  readonly events: GameEvent[];
  readonly randomFor: (stream: number) => Random;
  /** Prices and power of new chips this turn. */
  chipPriceUsdBn: number;
  chipPowerKw: number;
  nextChipPriceMultiplier: number;
}

/** Random numbers as the rules want them: they depend on the seed, the turn and the stream. */
export function seededRandom(state: GameState): (stream: number) => Random {
  return (stream) => rngFor(state.seed, state.turn, stream);
}

/** A draw of a nation’s own, from −1 to 1. */
export function swingOf(turn: Turn, actor: Actor, stream: number): number {
  return 2 * turn.randomFor(stream + turn.actors.indexOf(actor)).nextUnit() - 1;
}

/** The actor of a nation, or undefined when it is none. */
export function actorOf(turn: Turn, id: CountryId): Actor | undefined {
  for (const actor of turn.actors) if (actor.nation.id === id) return actor;
  return undefined;
}

/** The nation that sells a power's chips, or null where that power is no nation of the game. */
export function sellerOf(turn: Turn, power: Power): Actor | null {
  for (const actor of turn.actors) if (isSeller(actor.nation, power)) return actor;
  return null;
}
