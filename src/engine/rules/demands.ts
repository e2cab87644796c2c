// What superpowers ask of nations: who asks when, which demand it may be, and what an answer brings.

import { assert } from '../../lib/assert';
import { POWERS, type CountryId, type DemandAnswer, type Power } from '../../types/names';
import type { Effect } from '../../types/effect';
import type { DemandCard, Parameters, Ruleset } from '../../types/ruleset';
import type { Scenario } from '../../types/scenario';
import type { GameState, NationState } from '../../types/state';
import { scaledEffect } from '../events/scaled';
import { chapterIndex, turnOfChapter } from './chapters';
import { conditionsHold, type QuantityContext } from './quantities';
import { roundStartFrom, startsRound, type InRounds } from './rounds';

/** The demand with this id. */
export function demandCard({ demands }: Pick<Ruleset, 'demands'>, id: string): DemandCard {
  for (const card of demands) if (card.id === id) return card;
  assert(false, `there is no demand ${id}`);
}

/**
 * The power whose turn it is to ask a nation, by its place among the nations; null in a turn without demands. In each
 * chapter one power asks in its first turn and the other in its third, the other way round in the next. Nothing is asked
 * in a game’s first round; who would have asked then asks in the second.
 */
export function askingPower(p: Parameters, now: InRounds, place: number): Power | null {
  if (!startsRound(now) || now.turn === 0) return null;
  const first = (place + chapterIndex(p, now.turn)) % POWERS.length;
  const turn = turnOfChapter(p, now.turn);
  if (turn === p.demands.secondTurn) return POWERS[1 - first]!;
  return turn === 1 || now.turn === now.roundTurns ? POWERS[first]! : null;
}

function countOf({ demandsAsked }: NationState, id: string): number {
  let count = 0;
  for (const asked of demandsAsked) if (asked === id) count++;
  return count;
}

/** Whether a demand with this id is one of this power’s. */
function asks(demands: readonly DemandCard[], power: Power, id: string): boolean {
  for (const card of demands) if (card.id === id && card.from === power) return true;
  return false;
}

/** What this power asked last, or null. */
function lastAsked(
  demands: readonly DemandCard[],
  { demandsAsked }: NationState,
  power: Power,
): string | null {
  for (let i = demandsAsked.length - 1; i >= 0; i--) {
    const id = demandsAsked[i]!;
    if (asks(demands, power, id)) return id;
  }
  return null;
}

/** Where a game stands, and whom it is about. */
interface Asking extends InRounds {
  readonly length: number;
}

/** The nations that a power may ask for something where the next round begins: those whose turn it is, as many as it asks by itself. */
export function nationsToAsk(
  p: Parameters,
  { turn, roundTurns, length }: Asking,
  { countries }: Pick<Scenario, 'countries'>,
  power: Power,
): CountryId[] {
  const next = { turn: roundStartFrom(turn + 1, roundTurns), roundTurns };
  if (p.demands.chance === 0 || next.turn >= length) return [];
  const asked: CountryId[] = [];
  let place = 0;
  for (const country of countries) {
    if (country.role !== 'nation') continue;
    if (country.superpower === undefined && askingPower(p, next, place) === power)
      asked.push(country.id);
    place++;
  }
  return asked;
}

/** A red line that is crossed comes before all that was never asked. */
const CROSSED = -1;

/** Whether a power may choose to ask this of a nation: its conditions hold, and it is not what the power asked it last. */
export function isFitToAsk(
  { demands }: Pick<Ruleset, 'demands'>,
  card: DemandCard,
  context: QuantityContext,
): boolean {
  if (lastAsked(demands, context.nation, card.from) === card.id) return false;
  return card.when === undefined || conditionsHold(card.when, context);
}

/** What a power may ask of a nation now: a red line that is crossed and was not spoken of last, else what was asked least often. */
export function demandsOpen(
  { demands }: Pick<Ruleset, 'demands'>,
  power: Power,
  context: QuantityContext,
): DemandCard[] {
  const { nation } = context;
  const last = lastAsked(demands, nation, power);
  let open: DemandCard[] = [];
  let least = Infinity;
  for (const card of demands) {
    if (card.from !== power) continue;
    if (card.when !== undefined && !conditionsHold(card.when, context)) continue;
    if (card.redLine === true && card.id === last) continue;
    const rank = card.redLine === true ? CROSSED : countOf(nation, card.id);
    if (rank < least) open = [card];
    else if (rank === least) open.push(card);
    least = Math.min(least, rank);
  }
  return open;
}

/** Whether a round follows this one, in which a demand that is put off could be answered. */
export function hasRoundAfter({
  turn,
  length,
  roundTurns,
}: Pick<GameState, 'turn' | 'length' | 'roundTurns'>): boolean {
  return turn + roundTurns < length;
}

/** How many times as strong as on its card a refusal of this power is now. */
export function angerAt(
  p: Parameters,
  { refusals }: Pick<NationState, 'refusals'>,
  power: Power,
): number {
  const grown = 1 + p.demands.angerStep * refusals[power];
  return Math.min(p.demands.mostAnger, grown);
}

/** What an answer brings a nation now. */
export function answerEffects(
  p: Parameters,
  nation: NationState,
  card: DemandCard,
  answer: DemandAnswer,
): readonly Effect[] {
  if (answer === 'stall') return [{ kind: 'addPoliticalCapital', amount: -p.demands.stallCapital }];
  if (answer !== 'refuse') return card[answer];
  const anger = angerAt(p, nation, card.from);
  return card.refuse.map((effect) => scaledEffect(effect, anger));
}
