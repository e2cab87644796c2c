// The report of a resolved turn: its three causes, the four indices and the numbers that moved.

import { nationOf, scoreOf } from '../engine';
import { INDICES, type ByIndex, type CountryId, type SuperpowerGoal } from '../types/names';
import { causesOf, type TurnCause } from './causes';
import { gainIn, type Gain } from './gain';
import { goalOf } from './lead';
import { selectPlace, type RoundName } from './rounds';
import type { PastTurn } from './seatState';
import type { Change } from './turnMeasures';

export interface TurnReport {
  /** The number of the turn or round that was played, from 1. */
  readonly turnNumber: number;
  readonly round: RoundName;
  /** The half-year that was played, or the first of them, since 2026 H1. */
  readonly halfYear: number;
  readonly lastHalfYear: number;
  /** Exactly three, heaviest first. */
  readonly causes: readonly TurnCause[];
  /** The next ones, for whoever tells some of the three elsewhere. */
  readonly further: readonly TurnCause[];
  readonly indices: Readonly<ByIndex<Change>>;
  /** The goal of a superpower. */
  readonly goal: SuperpowerGoal | null;
  readonly score: Change;
  readonly support: Change;
  readonly politicalCapital: Change;
  readonly lagGenerations: Change;
  readonly powerPercent: Change;
  readonly usedChipsH100e: Change;
  /** What AI added to GDP in the turn and until its end. */
  readonly gain: Gain;
}

const CAUSES = 3;
const FURTHER = 2;

/** One cause of each kind, so that three sentences say three things. */
function distinct(causes: readonly TurnCause[]): TurnCause[] {
  return causes.filter((cause, i) => causes.findIndex(({ kind }) => kind === cause.kind) === i);
}

/** The report of one turn for one nation. */
export function selectReport(turn: PastTurn, country: CountryId): TurnReport {
  const { before, after } = turn;
  const was = nationOf(before.state, country);
  const is = nationOf(after.state, country);
  const causes = distinct(causesOf(turn, country));
  const indices = {} as ByIndex<Change>;
  for (const index of INDICES)
    indices[index] = { before: was.indices[index], after: is.indices[index] };
  return {
    turnNumber: turn.turn + 1,
    round: selectPlace(after).round,
    halfYear: before.state.halfYear,
    lastHalfYear: after.state.halfYear - 1,
    causes: causes.slice(0, CAUSES),
    further: causes.slice(CAUSES, CAUSES + FURTHER),
    indices,
    goal: goalOf(after, country),
    score: { before: scoreOf(before, country).total, after: scoreOf(after, country).total },
    support: { before: was.support, after: is.support },
    politicalCapital: { before: was.politicalCapital, after: is.politicalCapital },
    lagGenerations: { before: was.lagGenerations, after: is.lagGenerations },
    powerPercent: { before: was.powerRatio * 100, after: is.powerRatio * 100 },
    usedChipsH100e: { before: was.usedChipsH100e, after: is.usedChipsH100e },
    gain: gainIn(turn, country),
  };
}
