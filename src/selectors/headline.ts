// The headline of a round: what changed most for one nation, measured against what is usual for it, and why.

import { nationOf } from '../engine';
import type { EffectKind } from '../types/effect';
import type { CountryId } from '../types/names';
import { type CauseKind, causesOf, type TurnCause } from './causes';
import { effectsBehind } from './effectsBehind';
import { INDEX_REASONS, type IndexReason } from './indexReason';
import { goalOf, indexNameOf } from './lead';
import { selectRounds } from './rounds';
import type { PastTurn } from './seatState';
import {
  type Change,
  type ChangedMeasure,
  isCounted,
  measureChanges,
  measureCounts,
  type MeasureName,
  strikes,
} from './turnMeasures';

/**
 * The smallest change of a half-year that counts as usual, in the unit of the measure: points, percent of what was
 * ordered or stands, a share of what there was before, or how often something happens.
 */
export const LEAST_USUAL: Readonly<Record<MeasureName, number>> = {
  fates: 0.02,
  deliveryPercent: 5,
  storms: 0.25,
  losses: 0.4,
  capability: 1.5,
  autonomy: 1.5,
  prosperity: 1.5,
  resilience: 3,
  support: 2.5,
  runningPercent: 4,
  installedH100e: 20,
  experts: 8,
  usTrustPoints: 5,
  chinaTrustPoints: 5,
};

/** The largest change that counts as usual: deliveries are cut and restored in leaps, and each is news. */
const MOST_USUAL: Readonly<Partial<Record<MeasureName, number>>> = { deliveryPercent: 10 };

/** All that a headline can be about; of two that changed alike the first leads. */
const HEADLINE_MEASURES = Object.keys(LEAST_USUAL) as readonly MeasureName[];

/** What a headline is about; a superpower that leads has its lead and allies in place of autonomy. */
export type HeadlineMeasure = MeasureName | 'leadAndAllies';

/** The facts that move a measure, whatever they say. */
const CAUSES: Readonly<Record<MeasureName, readonly CauseKind[]>> = {
  fates: ['victoryReached', 'defeated', 'crisisBegan', 'finalTestCame'],
  deliveryPercent: ['chipsShort', 'stanceChanged', 'exportRuleChanged'],
  storms: [],
  losses: ['lotLost', 'contractLapsed'],
  capability: [
    'modelTrained',
    'runFailed',
    'chipsDelivered',
    'contractDelivered',
    'chipsIdle',
    'expertsShort',
    'programmeChanged',
    'finalTestCame',
  ],
  autonomy: ['dataLawChanged', 'programmeChanged', 'platformFormed', 'projectFinished'],
  prosperity: ['chipsIdle', 'expertsShort', 'finalTestCame'],
  resilience: ['powerConnected', 'platformFormed', 'projectFinished'],
  support: ['squeezed', 'crisisBegan'],
  runningPercent: [
    'chipsIdle',
    'dataCentresStopped',
    'powerConnected',
    'dataCentresOpened',
    'hallsReturned',
    'hallsGivenBack',
  ],
  installedH100e: ['chipsDelivered', 'contractDelivered', 'lotArrived'],
  experts: ['expertsJoined'],
  usTrustPoints: ['stanceChanged', 'exportRuleChanged'],
  chinaTrustPoints: ['stanceChanged', 'exportRuleChanged'],
};

/** The effects of events and demands that move a measure. */
const EFFECTS: Readonly<Record<ChangedMeasure, readonly EffectKind[]>> = {
  deliveryPercent: ['startSqueeze', 'startClamp', 'startSupplyShock', 'endClamp', 'addUsTrust'],
  capability: ['addAlgorithms', 'addKnowHow', 'multiplyAlgorithmicGap', 'addChips'],
  autonomy: [
    'addDataProtection',
    'addLockIn',
    'addCloudShare',
    'addCloudCeiling',
    'addHomeModelShare',
    'addHomeChipPerformance',
    'addHomeChipCapacity',
  ],
  prosperity: ['addAdoption', 'multiplyAdoption', 'cutPower', 'startEnergyShock'],
  resilience: ['cutPower', 'addPower', 'connectPower', 'addSupplyLeverage', 'startEnergyShock'],
  support: ['addSupport'],
  runningPercent: [
    'cutPower',
    'addPower',
    'connectPower',
    'addDataCentres',
    'delayDataCentres',
    'scrapDataCentres',
  ],
  installedH100e: ['addChips'],
  experts: ['multiplyExperts', 'addRetention', 'lendExperts'],
  usTrustPoints: ['addUsTrust'],
  chinaTrustPoints: ['addChinaTrust'],
};

export interface Headline {
  readonly measure: HeadlineMeasure;
  /** Where it stood before and after the round; null for what is counted. */
  readonly change: Change | null;
  /** How far it moved, and how far it usually does: the mean of the rounds before, and never less than the measure’s own least. */
  readonly moved: number;
  readonly usual: number;
  /** What moved it, heaviest first, at most two; for what is counted at least one. */
  readonly causes: readonly TurnCause[];
  /** The part of an index that moved it most. */
  readonly reason: IndexReason | null;
}

/** A round as one nation sees it. */
interface Scene {
  readonly round: PastTurn;
  readonly country: CountryId;
}

const MOST_CAUSES = 2;
const PERCENT = 100;

/** Amounts that grow by the year are compared by the share that they grew. */
const BY_SHARE: ReadonlySet<MeasureName> = new Set(['installedH100e', 'experts']);

/** How far one measure moved in the last of these rounds, with its sign. */
function movedBy(rounds: readonly PastTurn[], country: CountryId): Record<MeasureName, number> {
  const changes = measureChanges(rounds, country);
  const moved: Partial<Record<MeasureName, number>> = {
    ...measureCounts(rounds.at(-1)!, country),
  };
  for (const [measure, { before, after }] of Object.entries(changes) as [ChangedMeasure, Change][])
    moved[measure] = BY_SHARE.has(measure)
      ? (PERCENT * (after - before)) / Math.max(before, 1)
      : after - before;
  return moved as Record<MeasureName, number>;
}

/** Whether a fact went the way that a measure did; some facts cut both ways. */
function agrees({ kind, tone }: TurnCause, measure: ChangedMeasure, moved: number): boolean {
  return CAUSES[measure].includes(kind) && (tone === 'neutral' || (tone === 'good') === moved > 0);
}

/** Whether a fact moved a measure that way, or is what was counted. */
function fits(measure: MeasureName, cause: TurnCause, moved: number, scene: Scene): boolean {
  const { round, country } = scene;
  if (measure === 'storms') return isStruckBy(cause, scene);
  if (isCounted(measure)) return CAUSES[measure].includes(cause.kind);
  if (agrees(cause, measure, moved)) return true;
  return effectsBehind(cause, round, country).some(
    ({ kind, good }) => EFFECTS[measure].includes(kind) && (good === null || good === moved > 0),
  );
}

/** Whether a cause is the storm, or the dated event with effects on the nation. */
function isStruckBy({ kind, values }: TurnCause, { round, country }: Scene): boolean {
  return round.events.some(
    (event) =>
      event.kind === kind &&
      'event' in event &&
      event.event === values.event &&
      strikes(round.before, event, country),
  );
}

/** The causes of what a measure did, one of each kind; how much of an order came is told before why. */
function causesBehind(measure: MeasureName, moved: number, scene: Scene): TurnCause[] {
  const { round, country } = scene;
  const all = causesOf(round, country).filter((cause) => fits(measure, cause, moved, scene));
  const distinct = all.filter((one, i) => all.findIndex(({ kind }) => kind === one.kind) === i);
  const isFirst = ({ kind }: TurnCause) => (kind === 'chipsShort' ? 1 : 0);
  return distinct.sort((a, b) => isFirst(b) - isFirst(a)).slice(0, MOST_CAUSES);
}

function reasonOf(
  measure: MeasureName,
  round: PastTurn,
  country: CountryId,
  moved: number,
): IndexReason | null {
  if (measure !== 'capability' && measure !== 'autonomy' && measure !== 'resilience') return null;
  const was = nationOf(round.before.state, country);
  const is = nationOf(round.after.state, country);
  return INDEX_REASONS[measure](was, is, round, moved < 0 ? -1 : 1);
}

/** How far a measure usually moves in a round: the mean of those before it, within what counts as usual. */
function usual(
  measure: MeasureName,
  { turns }: PastTurn,
  earlier: readonly Readonly<Record<MeasureName, number>>[],
): number {
  const sum = earlier.reduce((total, moved) => total + Math.abs(moved[measure]), 0);
  const least = LEAST_USUAL[measure] * (turns?.length ?? 1);
  const most = MOST_USUAL[measure] ?? Number.POSITIVE_INFINITY;
  return Math.min(most, Math.max(least, sum / Math.max(earlier.length, 1)));
}

/** The headline of one round, from 0, as its nation reads it. */
export function selectHeadline(
  history: readonly PastTurn[],
  at: number,
  country: CountryId,
): Headline {
  const rounds = selectRounds(history).slice(0, at + 1);
  const round = rounds.at(-1)!;
  const moves = rounds.map((_, i) => movedBy(rounds.slice(0, i + 1), country));
  const now = moves.at(-1)!;
  const usualOf = (measure: MeasureName) => usual(measure, round, moves.slice(0, -1));
  const times = (measure: MeasureName) => Math.abs(now[measure]) / usualOf(measure);
  const measure = HEADLINE_MEASURES.reduce((most, one) => (times(one) > times(most) ? one : most));
  const moved = now[measure];
  const causes = causesBehind(measure, moved, { round, country });
  return {
    measure:
      measure === 'autonomy' ? indexNameOf('autonomy', goalOf(round.after, country)) : measure,
    change: isCounted(measure) ? null : measureChanges(rounds, country)[measure],
    moved,
    usual: usualOf(measure),
    causes,
    reason: reasonOf(measure, round, country, moved),
  };
}
