// How often the country that is furthest ahead at half-time is so at the end, in games of eight styles drawn at random.
// Ahead means above what the country usually has at that time, because nations do not start alike.

import type { CountryRecord, GameRecord } from '../job';
import { estimate, meanOf } from '../statistics';
import { optionRows, type Measure } from './measure';

const PERCENT = 100;

type ScoreAt = (record: CountryRecord) => number;

const atHalfTime: ScoreAt = ({ marks }) => marks[0]?.total ?? 0;
const atTheEnd: ScoreAt = ({ score }) => score.total;

/** The leader of every game at one time. */
function leadersBy(games: readonly GameRecord[], scoreAt: ScoreAt): string[] {
  const countries = Object.keys(games[0]?.countries ?? {});
  const scoreOf = (game: GameRecord, country: string) => scoreAt(game.countries[country]!);
  const usual = new Map(
    countries.map((country) => [country, meanOf(games.map((game) => scoreOf(game, country)))]),
  );
  const leadOf = (game: GameRecord, country: string) =>
    scoreOf(game, country) - usual.get(country)!;
  return games.map((game) =>
    countries.reduce((best, one) => (leadOf(game, one) > leadOf(game, best) ? one : best)),
  );
}

export const leaderWins: Measure = {
  id: 'leaderWins',
  unit: 'percent',
  target: { below: 70 },
  contestants: [],
  needs: ['mixed'],
  read: ({ mixed }, target) => {
    const ended = leadersBy(mixed, atTheEnd);
    const held = leadersBy(mixed, atHalfTime).map((leader, i) =>
      leader === ended[i] ? PERCENT : 0,
    );
    const found = estimate(held.length, (cases) => meanOf(cases.map((i) => held[i]!)));
    return optionRows(target, [{ option: null, ...found }]);
  },
};
