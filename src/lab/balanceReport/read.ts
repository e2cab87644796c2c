// Reads the report on the balance of a scenario from the rounds that were played.

import { demandsWeighed, readBalance } from '../balance';
import { readBars } from './bars';
import { findingsOf } from './findings';
import { ReportGames } from './gamesOf';
import { readBinding, readLengths } from './lengths';
import { readLots } from './lots';
import { datedChoices, type BalancePlan, type PlayedRound } from './plan';
import type { BalanceReport, SeatReading } from './report';
import { readChampions, readLevers, readOpenings } from './interventions';
import { readLeaders, readVictories } from './victories';

function readSeats(plan: BalancePlan, games: ReportGames): SeatReading[] {
  return plan.seats
    .filter((country) => games.plain(country).length > 0)
    .map((country) => ({
      country,
      lengths: readLengths(plan, country, games),
      binding: readBinding(country, games),
      openings: readOpenings(plan, country, games),
      champions: readChampions(plan, country, games),
      levers: readLevers(plan, country, games),
    }));
}

function readEvents(plan: BalancePlan, rounds: readonly PlayedRound[], games: ReportGames) {
  if (!plan.parts.includes('events')) return [];
  const { ruleset, scenario } = plan;
  const events = [...ruleset.events, ...datedChoices(scenario), ...demandsWeighed(ruleset)];
  const answered = rounds.flatMap((round) => round.answered);
  return readBalance({ events }, answered, games.events);
}

/** What all rounds from the first on say together. */
export function readReport(plan: BalancePlan, rounds: readonly PlayedRound[]): BalanceReport {
  const games = new ReportGames(rounds);
  const answered = rounds.reduce((sum, round) => sum + round.answered.length, 0);
  const report = {
    scenario: plan.scenario.id,
    rules: plan.ruleset.rules,
    rounds: rounds.length,
    worlds: new Set(games.trials.map(({ about }) => about.seed)).size,
    games: games.trials.length + answered,
    seats: readSeats(plan, games),
    bars: readBars(plan, games),
    events: readEvents(plan, rounds, games),
    lots: readLots(plan, games),
    victories: readVictories(plan, games),
    leaders: readLeaders(plan, games),
  };
  return { ...report, findings: findingsOf(plan, report) };
}
