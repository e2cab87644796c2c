// How often each kind of lot came, was bid for and was sold when everybody follows their style.

import { type LotCount, NO_LOT } from '../lotCount';
import { measured, type ReportGames } from './gamesOf';
import { type BalancePlan, mainVariant } from './plan';
import type { LotReading } from './report';

/** Every kind that may come in this scenario, the most wanted first; none where no such game was played. */
export function readLots(plan: BalancePlan, games: ReportGames): LotReading[] {
  const played = games.styled(mainVariant(plan));
  if (played.length === 0) return [];
  const readings = plan.ruleset.lots.map(({ id }): LotReading => {
    const counts = played.map(({ lots }): LotCount => lots[id] ?? NO_LOT);
    const there = counts.filter(({ came }) => came > 0);
    return {
      lot: id,
      came: measured(counts.map(({ came }) => came)),
      bids: measured(there.map(({ bids, came }) => bids / came)),
      sold: measured(there.map(({ sold, came }) => sold / came)),
      won: measured(counts.map(({ won }) => won)),
    };
  });
  return readings.sort((a, b) => b.bids.value - a.bids.value);
}
