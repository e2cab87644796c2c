// Reads what openings, champions and levers are worth to a seat, from games in which one thing was done otherwise.

import type { BotName, CountryId } from '../../types/names';
import type { LeverUse } from '../job';
import { atMost, estimateOf, meanOf } from '../statistics';
import { leverKey } from '../intervention';
import { aheadOfPar, measured, measuredShare, type ReportGames, type SeatGame } from './gamesOf';
import { leversIn, mainVariant, nationIn, type BalancePlan } from './plan';
import type { ChoiceReading, LeverReading } from './report';

/** Each option in points above the default, in the same worlds and with the same players. */
export function readOpenings(
  plan: BalancePlan,
  country: CountryId,
  games: ReportGames,
): ChoiceReading[] {
  const { opening } = nationIn(plan, country);
  if (opening === undefined) return [];
  const usual = { kind: 'opening' as const, option: opening.default };
  const played = games.withIntervention(country, 'opening');
  if (played.length === 0) return [];
  return opening.options.map(({ id }) => {
    const worths = played.flatMap((game) => {
      const { intervention } = game.about;
      if (intervention?.kind !== 'opening' || intervention.option !== id) return [];
      return [game.nation.score.total - games.other(game, { intervention: usual })!.score.total];
    });
    return { id, isDefault: id === opening.default, worth: measured(worths) };
  });
}

const COMPACT = leverKey({ kind: 'card', card: 'championsCompact' });

/** Each champion, where compacts are signed with that one alone, in points above the average of all champions. */
export function readChampions(
  plan: BalancePlan,
  country: CountryId,
  games: ReportGames,
): ChoiceReading[] {
  const { champions = [] } = nationIn(plan, country);
  const worths = new Map<string, number[]>(champions.map(({ id }) => [id, []]));
  for (const game of games.plain(country)) {
    if (!game.nation.used.includes(COMPACT)) continue;
    const totals = champions.flatMap(({ id }) => {
      const other = games.other(game, { intervention: { kind: 'champion', champion: id } });
      return other === undefined ? [] : [other.score.total];
    });
    if (totals.length < champions.length) continue;
    champions.forEach(({ id }, i) => worths.get(id)!.push(totals[i]! - meanOf(totals)));
  }
  return [...worths].flatMap(([id, values]) =>
    values.length === 0 ? [] : [{ id, isDefault: false, worth: measured(values) }],
  );
}

/** The seat's plain games in the main length, by players who are not surely worse than par. */
function goodGames(plan: BalancePlan, country: CountryId, games: ReportGames): SeatGame[] {
  const variant = mainVariant(plan);
  const plain = games.plain(country).filter(({ about }) => about.variant === variant);
  const ahead = new Map<BotName, number[]>();
  for (const { game, points } of aheadOfPar(games, plain)) {
    const { player } = game.about.seat;
    ahead.set(player, [...(ahead.get(player) ?? []), points]);
  }
  return plain.filter(({ about }) => atMost(estimateOf(ahead.get(about.seat.player) ?? [])) >= 0);
}

function readLever(
  good: readonly SeatGame[],
  lever: LeverUse,
  games: ReportGames,
): LeverReading | null {
  const key = leverKey(lever);
  const pairs = good.flatMap(({ about, nation }) => {
    const without = games.other({ about, nation }, { intervention: { kind: 'without', lever } });
    return without === undefined ? [] : [{ nation, without }];
  });
  if (pairs.length === 0) return null;
  const used = pairs.filter(({ nation }) => nation.used.includes(key));
  return {
    lever,
    used: measuredShare(pairs.map(({ nation }) => nation.used.includes(key))),
    loss: measured(used.map(({ nation, without }) => nation.score.total - without.score.total)),
  };
}

/** What a good player loses by never using each lever, the greatest loss first. */
export function readLevers(
  plan: BalancePlan,
  country: CountryId,
  games: ReportGames,
): LeverReading[] {
  const good = goodGames(plan, country, games);
  return leversIn(plan, country)
    .flatMap((lever) => readLever(good, lever, games) ?? [])
    .sort((a, b) => b.loss.value - a.loss.value);
}
