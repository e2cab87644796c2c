// What moved an index or public support most in a turn: the part of it that changed most.

import { nationOf } from '../engine';
import {
  INDEX_REASONS,
  type IndexReason,
  type PastTurn,
  type ScoreReason,
  scoreReason,
} from '../selectors';
import type { CountryId, Index, StressTest } from '../types/names';
import type { NationState } from '../types/state';
import { prosperityReason, type ProsperityReason } from './prosperityReason';
import { supportReason, type SupportReason } from './supportReason';

/** The part that changed most, with its change: layers, tests and coverage in points, others in their own unit. */
export type Reason =
  | IndexReason
  | { readonly kind: 'lastTest'; readonly test: StressTest; readonly change: number }
  | ProsperityReason
  | ScoreReason
  | SupportReason;

type ReasonFinder = (
  was: NationState,
  now: NationState,
  turn: PastTurn,
  sign: number,
) => Reason | null;

const FINDERS: Readonly<Record<Index | 'support', ReasonFinder>> = {
  ...INDEX_REASONS,
  prosperity: prosperityReason,
  support: (_was, now, turn, sign) => supportReason(turn, now.id, sign),
};

/** The test at the end of the game, where it took more of an index than all else moved it. */
function lastTestReason(
  index: Index,
  { events }: PastTurn,
  was: NationState,
  now: NationState,
): Reason | null {
  if (index !== 'capability' && index !== 'prosperity') return null;
  for (const event of events) {
    if (event.kind !== 'finalTestCame' || event.country !== now.id) continue;
    const whole = now.indices[index] / event.keptShare;
    const lost = whole - now.indices[index];
    const isMost = lost > Math.abs(whole - was.indices[index]);
    return isMost ? { kind: 'lastTest', test: event.test, change: -lost } : null;
  }
  return null;
}

/** What moved the measure most in its direction; null where nothing can be named. */
function reasonFor(measure: Index | 'support', turn: PastTurn, country: CountryId): Reason | null {
  const was = nationOf(turn.before.state, country);
  const now = nationOf(turn.after.state, country);
  const change =
    measure === 'support' ? now.support - was.support : now.indices[measure] - was.indices[measure];
  const tested = measure === 'support' ? null : lastTestReason(measure, turn, was, now);
  return tested ?? FINDERS[measure](was, now, turn, change < 0 ? -1 : 1);
}

/** The change of a measure in a turn, and the reason named beside it. */
export type TurnReasons = Readonly<Record<Index | 'score' | 'support', Reason | null>>;

/** Why each measure moved in a turn; slow beside other selectors, as it plays the turn again to explain it. */
export function selectTurnReasons(turn: PastTurn, country: CountryId): TurnReasons {
  const reason = (measure: Index | 'support') => reasonFor(measure, turn, country);
  return {
    score: scoreReason(turn, country),
    capability: reason('capability'),
    autonomy: reason('autonomy'),
    prosperity: reason('prosperity'),
    resilience: reason('resilience'),
    support: reason('support'),
  };
}
