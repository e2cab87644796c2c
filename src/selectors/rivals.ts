// What everybody knows of each country: where it stands, its choices, its ties, and what it did in public, with the date.

import type { GameEvent, GameEventKind } from '../types/event';
import type { Game, PublicNation } from '../types/game';
import {
  CARDS,
  type Card,
  type CountryId,
  type DataLaw,
  type Method,
  type ModelProgramme,
  type Pillar,
} from '../types/names';
import { timesCopied } from '../engine';
import { concerns } from './concerns';
import { type DemandName, demandNameOf } from './demandName';
import { leadsOf } from './methods';
import { selectRounds } from './rounds';
import type { PastTurn, SeatState } from './seatState';
import { type Standing, selectStandings } from './standings';
import { PUBLIC_NEWS } from './turnNews';
import { publicNations } from './world';

type LotWon = Extract<GameEvent, { kind: 'lotWon' }>;

/** What others paid for a lot would tell their budget, which is their own affair. */
type PublicEvent = Exclude<GameEvent, LotWon> | Omit<LotWon, 'billUsdBn'>;

/** Something that a country did in public. */
export interface PublicAct {
  /** Half-years since 2026 H1. */
  readonly halfYear: number;
  readonly event: PublicEvent;
}

/** What is public of a nation beyond its indices; a superpower that nobody plays has none of it. */
export interface PublicChoices {
  readonly dataLaw: DataLaw;
  readonly programme: ModelProgramme;
  readonly focus: Pillar | null;
  readonly platforms: readonly CountryId[];
  /** What a superpower asks of it now. */
  readonly demand: DemandName | null;
  /** The champions that compacts were signed with. */
  readonly compacts: readonly string[];
  readonly cards: readonly { readonly card: Card; readonly times: number }[];
  readonly cardsPlayed: number;
  /** The methods in which it leads. */
  readonly leads: readonly Method[];
  /** How often others have taken over something of it, and whether it is the benchmark: the nation that was copied most. */
  readonly copied: number;
  readonly isBenchmark: boolean;
  /** Points of the questions answered so far. */
  readonly answerPoints: number;
  readonly prosperity: number;
  readonly resilience: number;
}

export interface Rival extends Standing {
  /** Capability against the round before; null before the first. */
  readonly capabilityChange: number | null;
  readonly choices: PublicChoices | null;
  readonly lastAct: PublicAct | null;
}

/** Changes in the public part of a nation that everybody can see. */
const ACTS: ReadonlySet<GameEventKind> = new Set<GameEventKind>([
  ...PUBLIC_NEWS,
  'dataLawChanged',
  'programmeChanged',
  'focusTaken',
  'projectBegan',
  'projectFinished',
  'lotWon',
  'chapterAnswered',
  'pledgeSettled',
  'pledgeReviewed',
  'demandAnswered',
]);

function publicPart(event: GameEvent): PublicEvent {
  if (event.kind !== 'lotWon') return event;
  const { billUsdBn: _bill, ...known } = event;
  return known;
}

function actsIn({ before, events }: PastTurn, country: CountryId): PublicAct[] {
  const { halfYear } = before.state;
  return events
    .filter((event) => ACTS.has(event.kind) && concerns(event, country))
    .map((event) => ({ halfYear, event: publicPart(event) }));
}

/** All that a country did in public, the latest first. */
export function selectPublicActs(
  { history }: Pick<SeatState, 'history'>,
  country: CountryId,
): PublicAct[] {
  return history.flatMap((turn) => actsIn(turn, country)).reverse();
}

function choicesOf(game: Game, nation: PublicNation): PublicChoices {
  const { cardsPlayed, chapterPoints, indices } = nation;
  return {
    dataLaw: nation.dataLaw,
    programme: nation.modelProgramme,
    focus: nation.focus,
    platforms: nation.platformPartners,
    demand: demandNameOf(game, nation),
    compacts: nation.compactPartners,
    leads: leadsOf(game, nation.id),
    copied: timesCopied(nation),
    isBenchmark: game.state.world.benchmark === nation.id,
    cardsPlayed: CARDS.reduce((sum, card) => sum + cardsPlayed[card], 0),
    cards: CARDS.map((card) => ({ card, times: cardsPlayed[card] })).filter(
      ({ times }) => times > 0,
    ),
    answerPoints: chapterPoints.reduce((sum, points) => sum + points, 0),
    prosperity: indices.prosperity,
    resilience: indices.resilience,
  };
}

/** All countries as the public sees them, in scenario order. */
export function selectRivals(
  { game, history }: Pick<SeatState, 'game' | 'history'>,
  home: CountryId,
): Rival[] {
  const nations = publicNations(game, home);
  const rounds = selectRounds(history);
  const last = rounds[rounds.length - 1];
  const before = last === undefined ? [] : selectStandings({ game: last.before }, home);
  return selectStandings({ game }, home).map((standing, i) => {
    const was = before[i];
    const nation = nations.get(standing.country);
    return {
      ...standing,
      capabilityChange: was === undefined ? null : standing.capability - was.capability,
      choices: nation === undefined ? null : choicesOf(game, nation),
      lastAct: selectPublicActs({ history }, standing.country)[0] ?? null,
    };
  });
}
