// Reads how often each special victory is reached, by whom, and which of its conditions ever hold; and who ends ahead.

import type { CountryId } from '../../types/names';
import { nationIdsOf } from '../portrait';
import { measuredShare, type ReportGames } from './gamesOf';
import { goodPlayers, mainVariant, type BalancePlan } from './plan';
import type { LeaderReading, VictoryReading } from './report';

function readVictory(
  plan: BalancePlan,
  country: CountryId,
  victory: number,
  games: ReportGames,
): VictoryReading {
  const trials = games.plain(country).map(({ about, nation }) => ({
    player: about.seat.player,
    trial: nation.victories[victory]!,
  }));
  const reachedIn = (of: typeof trials) => measuredShare(of.map(({ trial }) => trial.isReached));
  return {
    victory,
    country,
    players: [...goodPlayers(plan, country), 'planner' as const].flatMap((player) => {
      const own = trials.filter((one) => one.player === player);
      return own.length === 0 ? [] : [{ player, reached: reachedIn(own) }];
    }),
    reached: reachedIn(trials),
    held: plan.scenario.specialVictories[victory]!.conditions.map((_, i) =>
      measuredShare(trials.map(({ trial }) => trial.held[i]!)),
    ),
  };
}

/** The special victories of the seats that were played, in the order of the scenario. */
export function readVictories(plan: BalancePlan, games: ReportGames): VictoryReading[] {
  return plan.scenario.specialVictories.flatMap(({ country }, victory) =>
    plan.seats.includes(country) && games.plain(country).length > 0
      ? [readVictory(plan, country, victory, games)]
      : [],
  );
}

/** Who ends ahead when everybody follows their style, the most frequent first; who never does is left out. */
export function readLeaders(plan: BalancePlan, games: ReportGames): LeaderReading[] {
  const leaders = games.styled(mainVariant(plan)).map(({ nations }) => {
    const totalOf = (id: CountryId) => nations[id]!.score.total;
    return nationIdsOf(plan.scenario).reduce((best, id) =>
      totalOf(id) > totalOf(best) ? id : best,
    );
  });
  return nationIdsOf(plan.scenario)
    .filter((country) => leaders.includes(country))
    .map((country) => ({
      country,
      share: measuredShare(leaders.map((leader) => leader === country)),
    }))
    .sort((a, b) => b.share.value - a.share.value);
}
