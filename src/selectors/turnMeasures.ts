// What a round did to a nation, in the measures that a headline may be about: where each stood before and after, and how often misfortune struck.

import { installedH100e, nationOf } from '../engine';
import type { GameEvent } from '../types/event';
import type { Game } from '../types/game';
import { INDICES, type ByIndex, type CountryId } from '../types/names';
import { lotsLost } from './quayNews';
import type { PastTurn } from './seatState';

export interface Change {
  readonly before: number;
  readonly after: number;
}

/** Measures that stand somewhere before and after a round. */
export interface MeasureChanges extends Readonly<ByIndex<Change>> {
  /** 0 to 100 points. */
  readonly support: Change;
  /** How much of the American chips that were ordered came, in percent; as before where none were. */
  readonly deliveryPercent: Change;
  /** How many of the installed chips power and halls can run, in percent. */
  readonly runningPercent: Change;
  readonly installedH100e: Change;
  readonly experts: Change;
  /** Trust of the United States and of China, 0 to 100. */
  readonly usTrustPoints: Change;
  readonly chinaTrustPoints: Change;
}

export type ChangedMeasure = keyof MeasureChanges;

/** What is counted in a round: fates that end or break a course, storms, and what was lost. */
export type CountedMeasure = 'fates' | 'storms' | 'losses';

export type MeasureName = ChangedMeasure | CountedMeasure;

export function isCounted(measure: MeasureName): measure is CountedMeasure {
  return measure === 'fates' || measure === 'storms' || measure === 'losses';
}

const PERCENT = 100;

function shortOf(
  { events }: PastTurn,
  country: CountryId,
): Extract<GameEvent, { kind: 'chipsShort' }> | undefined {
  return events.find(
    (event): event is Extract<GameEvent, { kind: 'chipsShort' }> =>
      event.kind === 'chipsShort' && event.country === country,
  );
}

/** What came of what was ordered in a round; null where nothing was ordered. */
function deliveredPercent(round: PastTurn, country: CountryId): number | null {
  const short = shortOf(round, country);
  if (short !== undefined) return (PERCENT * short.gotH100e) / short.orderedH100e;
  return nationOf(round.after.state, country).arriving.usH100e < 1 ? null : PERCENT;
}

/** How deliveries stood after the rounds that were played; null where nothing was ordered yet. */
function deliveredAfter(rounds: readonly PastTurn[], country: CountryId): number | null {
  const told = rounds.flatMap((round) => deliveredPercent(round, country) ?? []);
  return told.at(-1) ?? null;
}

/** What came of the first order is measured against all that was ordered. */
function deliveries(rounds: readonly PastTurn[], country: CountryId): Change {
  const before = deliveredAfter(rounds.slice(0, -1), country) ?? PERCENT;
  return { before, after: deliveredAfter(rounds, country) ?? before };
}

/** Where every measure of a nation stood before and after the last of these rounds, which are all that were played until then. */
export function measureChanges(rounds: readonly PastTurn[], country: CountryId): MeasureChanges {
  const round = rounds.at(-1)!;
  const was = nationOf(round.before.state, country);
  const is = nationOf(round.after.state, country);
  const indices = {} as ByIndex<Change>;
  for (const index of INDICES)
    indices[index] = { before: was.indices[index], after: is.indices[index] };
  return {
    ...indices,
    support: { before: was.support, after: is.support },
    deliveryPercent: deliveries(rounds, country),
    runningPercent: {
      before: was.operatingShare * PERCENT,
      after: is.operatingShare * PERCENT,
    },
    installedH100e: { before: installedH100e(was), after: installedH100e(is) },
    experts: { before: was.experts, after: is.experts },
    usTrustPoints: { before: was.usTrust * PERCENT, after: is.usTrust * PERCENT },
    chinaTrustPoints: { before: was.chinaTrust * PERCENT, after: is.chinaTrust * PERCENT },
  };
}

/** Whether an answered event was a storm, which strikes who let its conditions come about. */
function isStorm({ ruleset }: Game, event: string): boolean {
  return ruleset.events.some(
    (card) => card.id === event && card.scope === 'country' && card.again === true,
  );
}

function isFate({ kind }: GameEvent): boolean {
  return (
    kind === 'victoryReached' ||
    kind === 'defeated' ||
    kind === 'crisisBegan' ||
    kind === 'finalTestCame'
  );
}

/** Whether a fact struck a nation as a storm: one of its own, or a dated event of the world with effects on it. */
export function strikes(game: Game, event: GameEvent, country: CountryId): boolean {
  if (event.kind === 'noticeStruck') return event.concerned.includes(country);
  return event.kind === 'eventAnswered' && event.country === country && isStorm(game, event.event);
}

/** How often each of what is counted came about in a round; storms of one half-year are one. */
export function measureCounts(
  { before, events }: PastTurn,
  country: CountryId,
): Readonly<Record<CountedMeasure, number>> {
  const own = events.filter((event) => event.country === country);
  const lapsed = own.filter(({ kind }) => kind === 'contractLapsed').length;
  return {
    fates: own.filter(isFate).length,
    storms: events.some((event) => strikes(before, event, country)) ? 1 : 0,
    losses: lapsed + lotsLost(events, country).length,
  };
}
