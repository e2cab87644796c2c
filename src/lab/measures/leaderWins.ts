// How often who leads at half-time, in games of eight styles drawn at random, also leads at the end.

import type { GameRecord } from '../job';
import { estimate, meanOf } from '../statistics';
import { optionRows, type Measure } from './measure';

const PERCENT = 100;

function leaderBy(game: GameRecord, scoreOf: (country: string) => number): string {
  const countries = Object.keys(game.countries);
  return countries.reduce((best, one) => (scoreOf(one) > scoreOf(best) ? one : best));
}

function leaderHolds(game: GameRecord): boolean {
  const halfway = leaderBy(game, (one) => game.countries[one]!.marks[0]?.total ?? 0);
  return halfway === leaderBy(game, (one) => game.countries[one]!.score.total);
}

export const leaderWins: Measure = {
  id: 'leaderWins',
  unit: 'percent',
  target: { below: 70 },
  contestants: [],
  needsMixed: true,
  read: ({ mixed }, target) => {
    const held = mixed.map((game) => (leaderHolds(game) ? PERCENT : 0));
    const found = estimate(held.length, (cases) => meanOf(cases.map((i) => held[i]!)));
    return optionRows(target, [{ option: null, ...found }]);
  },
};
