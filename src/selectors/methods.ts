// Who leads in which method, what the lead brings while others take it over or do not, and who is the benchmark.

import { leadGainShare, nationsOf, timesCopied } from '../engine';
import { METHODS, type CountryId, type Method } from '../types/names';
import type { Game } from '../types/game';
import type { SeatState } from './seatState';

/** One method and the nation that leads in it. */
export interface MethodLead {
  readonly method: Method;
  readonly leader: CountryId;
  /** How often others have taken it over from its leader. */
  readonly copied: number;
  /** What it adds to the money of firms in the leader’s country, in percent: now, and once it is taken over again. */
  readonly gainPercent: number;
  readonly nextGainPercent: number;
}

interface Benchmark {
  readonly country: CountryId;
  /** How often others have taken over something of it. */
  readonly copied: number;
}

export interface Methods {
  readonly leads: readonly MethodLead[];
  /** The nation that was copied most; null while none was. */
  readonly benchmark: Benchmark | null;
  /** How often a nation must be copied to gain full prestige as the benchmark. */
  readonly full: number;
}

/** The methods in which a nation leads. */
export function leadsOf({ state }: Game, country: CountryId): Method[] {
  return METHODS.filter((method) => state.world.leaders[method] === country);
}

function leadIn(game: Game, method: Method): MethodLead[] {
  const leader = nationsOf(game.state).find(({ id }) => id === game.state.world.leaders[method]);
  if (leader === undefined) return [];
  const p = game.ruleset.parameters;
  const copied = leader.takenOver[method];
  return [
    {
      method,
      leader: leader.id,
      copied,
      gainPercent: 100 * leadGainShare(p, copied),
      nextGainPercent: 100 * leadGainShare(p, copied + 1),
    },
  ];
}

/** Everything that everybody knows of leads and of the benchmark. */
export function selectMethods({ game }: Pick<SeatState, 'game'>): Methods {
  const { state, ruleset } = game;
  const benchmark = nationsOf(state).find(({ id }) => id === state.world.benchmark);
  return {
    leads: METHODS.flatMap((method) => leadIn(game, method)),
    benchmark:
      benchmark === undefined ? null : { country: benchmark.id, copied: timesCopied(benchmark) },
    full: ruleset.parameters.benchmark.full,
  };
}
