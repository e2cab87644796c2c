// Reads par, players and medals of a seat in every length of the game, and what was short.

import { BOTTLENECKS, MEDALS, type CountryId, type Medal } from '../../types/names';
import type { Scenario, ScenarioVariant } from '../../types/scenario';
import type { Archetype } from '../contestants';
import { bestOf, medalsOf, sharesOf, type SeatPortrait } from '../portrait';
import { aheadOfPar, measured, measuredShare, type Ahead, type ReportGames } from './gamesOf';
import { goodPlayers, type BalancePlan } from './plan';
import type { LengthReading, MedalReading, PlayerReading, SeatReading } from './report';

function playerReadings(
  plan: BalancePlan,
  country: CountryId,
  aheads: readonly Ahead[],
): PlayerReading[] {
  return [...goodPlayers(plan, country), 'planner' as const].flatMap((player) => {
    const own = aheads.filter(({ game }) => game.about.seat.player === player);
    if (own.length === 0) return [];
    const score = measured(own.map(({ game }) => game.nation.score.total));
    return [{ player, score, ahead: measured(own.map(({ points }) => points)) }];
  });
}

/** The best medal for this many points above par, or null. */
export function medalFor(
  { variants }: Scenario,
  variant: string,
  country: CountryId,
  abovePar: number,
): Medal | null {
  const bars = variants.find(({ id }) => id === variant)?.medals[country];
  if (bars === undefined) return null;
  return MEDALS.filter((medal) => abovePar >= bars[medal]).at(-1) ?? null;
}

function medalReadings(
  own: Readonly<Record<Medal, number>> | undefined,
  proposed: Readonly<Record<Medal, number>>,
  aheads: readonly Ahead[],
): MedalReading[] {
  return MEDALS.map((medal) => {
    const bar = own?.[medal] ?? null;
    const reached = aheads.map(({ points }) => bar !== null && points >= bar);
    return { medal, own: bar, proposed: proposed[medal], reached: measuredShare(reached) };
  });
}

function lengthReading(
  plan: BalancePlan,
  country: CountryId,
  { id, turns, minutes, medals }: ScenarioVariant,
  aheads: readonly Ahead[],
): LengthReading {
  const players = playerReadings(plan, country, aheads);
  const ahead = Object.fromEntries(
    players.map((one) => [one.player, one.ahead.value]),
  ) as SeatPortrait['ahead'];
  const best: Archetype = bestOf(ahead);
  const proposed = medalsOf(ahead, best);
  return {
    variant: id,
    turns,
    minutes,
    players,
    best,
    medals: medalReadings(medals[country], proposed, aheads),
  };
}

/** Every length in which the seat was played by all good players. */
export function readLengths(
  plan: BalancePlan,
  country: CountryId,
  games: ReportGames,
): LengthReading[] {
  if (!plan.parts.includes('medals')) return [];
  const plain = games.plain(country);
  return plan.scenario.variants.flatMap((variant) => {
    const played = plain.filter(({ about }) => about.variant === variant.id);
    const players = new Set(played.map(({ about }) => about.seat.player));
    if (goodPlayers(plan, country).some((player) => !players.has(player))) return [];
    return [lengthReading(plan, country, variant, aheadOfPar(games, played))];
  });
}

/** What is short most often, over all games of good players without an intervention. */
export function readBinding(country: CountryId, games: ReportGames): SeatReading['binding'] {
  const shares = games.plain(country).map(({ nation }) => sharesOf([nation]));
  return BOTTLENECKS.map((bottleneck) => ({
    bottleneck,
    share: measured(shares.map((share) => share[bottleneck])),
  })).sort((a, b) => b.share.value - a.share.value);
}
