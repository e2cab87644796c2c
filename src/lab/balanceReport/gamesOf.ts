// Finds the games of a report by who played them and which intervention there was.

import type { BotName, CountryId } from '../../types/names';
import type { TrialGame, TrialNation, Intervention } from '../job';
import { PAR } from '../portrait';
import { estimateOf } from '../statistics';
import { keyOf, type PlayedRound, type PlayedTrial, type TrialAbout } from './plan';
import type { Measured } from './report';

/** The mean of the values, its error, and how many they are. */
export function measured(values: readonly number[]): Measured {
  return { ...estimateOf(values), games: values.length };
}

/** The share of cases in which it is so. */
export function measuredShare(cases: readonly boolean[]): Measured {
  return measured(cases.map((isSo) => (isSo ? 1 : 0)));
}

export interface SeatGame {
  readonly about: TrialAbout & { readonly seat: NonNullable<TrialAbout['seat']> };
  readonly nation: TrialNation;
}

function isOfSeat(about: TrialAbout): about is SeatGame['about'] {
  return about.seat !== null;
}

/** All games of the rounds, in the order in which they were planned. */
export class ReportGames {
  readonly trials: readonly PlayedTrial[];
  private readonly byKey: ReadonlyMap<string, TrialGame>;
  private readonly bySeat = new Map<CountryId, SeatGame[]>();

  constructor(rounds: readonly PlayedRound[]) {
    this.trials = rounds.flatMap(({ trials }) => trials);
    this.byKey = new Map(this.trials.map(({ about, game }) => [keyOf(about), game]));
    for (const { about, game } of this.trials) {
      if (!isOfSeat(about)) continue;
      const { country } = about.seat;
      const games = this.bySeat.get(country) ?? [];
      this.bySeat.set(country, games);
      games.push({ about, nation: game.nations[country]! });
    }
  }

  /** The seat's games without an intervention. */
  plain(country: CountryId): SeatGame[] {
    return (this.bySeat.get(country) ?? []).filter(({ about }) => about.intervention === null);
  }

  withIntervention(country: CountryId, kind: Intervention['kind']): SeatGame[] {
    return (this.bySeat.get(country) ?? []).filter(
      ({ about }) => about.intervention?.kind === kind,
    );
  }

  /** The same game with another player or intervention; undefined where it was not played. */
  other(
    { about }: SeatGame,
    changed: { readonly player?: BotName; readonly intervention?: Intervention | null },
  ): TrialNation | undefined {
    const { country, player } = about.seat;
    const seat = { country, player: changed.player ?? player };
    const intervention =
      changed.intervention === undefined ? about.intervention : changed.intervention;
    return this.byKey.get(keyOf({ ...about, seat, intervention }))?.nations[country];
  }

  /** The final score of `balanced` as this nation in the same world; undefined where it did not play there. */
  parOf({ variant, seed }: TrialAbout, country: CountryId): number | undefined {
    const seat = { country, player: PAR } as const;
    const game = this.byKey.get(keyOf({ variant, seed, seat, intervention: null }));
    return game?.nations[country]?.score.total;
  }

  /** The games in which everybody follows their style. */
  styled(variant: string): TrialGame[] {
    return this.trials.flatMap(({ about, game }) =>
      about.seat === null && about.variant === variant ? [game] : [],
    );
  }

  /** How often each event fired in all these games. */
  get events(): Record<string, number> {
    const counts: Record<string, number> = {};
    for (const { game } of this.trials)
      for (const [id, count] of Object.entries(game.events)) counts[id] = (counts[id] ?? 0) + count;
    return counts;
  }
}

/** A game and how far it ends above par in the same world. */
export interface Ahead {
  readonly game: SeatGame;
  readonly points: number;
}

/** The games whose world `balanced` has played too. */
export function aheadOfPar(games: ReportGames, played: readonly SeatGame[]): Ahead[] {
  return played.flatMap((game) => {
    const par = games.other(game, { player: PAR });
    return par === undefined ? [] : [{ game, points: game.nation.score.total - par.score.total }];
  });
}
