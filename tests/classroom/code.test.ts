// Codes come back as they went in, and the code of a game of any bot is short.

import { describe, expect, it } from 'vitest';
import { codeOf, readCodes } from '../../src/classroom/code';
import { handInOf } from '../../src/classroom/handIn';
import { replayGame } from '../../src/engine/index';
import { BOT_NAMES, type BotName } from '../../src/types/names';
import { contentOf, scenarioIds } from '../support/content';
import { FOUR_SEATS, manySeats } from '../support/manySeats';
import { caseCount } from '../support/tier';
import { playedBy, playedTogether, saveOf, SLOW_BOTS, someHandIns } from './handIns';

/** In characters, for one seat and twenty turns. */
const LONGEST = 1000;
/** Of two seats whose orders are all drawn, bids for lots of every kind answers to demands and deals among them; and of three or four. */
const LONGEST_OF_TWO = 1250;
const LONGEST_OF_SEVERAL = 2000;
const QUICK_BOTS = BOT_NAMES.filter((bot) => !SLOW_BOTS.includes(bot));
const BOTS_A_SEAT = caseCount({ quick: 1, full: QUICK_BOTS.length });
const SLOW_GAMES = caseCount({ quick: 0, full: 1 });

const SEATS = scenarioIds().flatMap((id) =>
  contentOf(id).scenario.seats.map(({ country }) => ({ id, country })),
);
const ALIASES = ['김민수', 'Zoë van der Meer'];

/** The length of the code of a whole game, once it has come back as it was and plays as it did. */
function lengthOf(replay: ReturnType<typeof playedBy>): number {
  const handIn = handInOf(saveOf(replay), ALIASES, 'c0ffee');
  const code = codeOf(handIn);
  expect(readCodes(code)).toEqual([{ kind: 'read', handIn, code }]);
  return code.length;
}

describe('the code of a hand-in', () => {
  it.each(someHandIns().map((handIn, at) => [at, handIn] as const))(
    'should come back as it went in: %i',
    (_at, handIn) => {
      const code = codeOf(handIn);
      expect(code).toMatch(/^OB1\.[0-9A-Za-z]+$/);
      expect(readCodes(code)).toEqual([{ kind: 'read', handIn, code }]);
    },
  );

  it('should hold all that is needed to play the game again', () => {
    const content = contentOf('korea-260000-gpus');
    const replay = playedBy('random', 'korea-260000-gpus', 'KOR', 5);
    const [read] = readCodes(codeOf(handInOf(saveOf(replay), [], null)));
    const { seed, turns } = read!.kind === 'read' ? read.handIn.game : { seed: 0, turns: [] };
    expect(replayGame({ ...replay, seed, turns }, content)).toMatchObject({ ok: true });
  });

  it('should hold the last byte of every fingerprint and the last fingerprint whole', () => {
    const replay = playedBy('balanced', 'korea-260000-gpus', 'KOR', 5);
    const [read] = readCodes(codeOf(handInOf(saveOf(replay), [], null)));
    const marks = replay.hashes.slice(1).map((hash) => Number.parseInt(hash.slice(-2), 16));
    expect(read).toMatchObject({
      handIn: { game: { marks, fingerprint: replay.hashes.at(-1) } },
    });
    expect(new Set(marks).size).toBeGreaterThan(10);
  });

  it('should be short for every bot on every seat', () => {
    let longest = { length: 0, what: '' };
    let games = 0;
    let sum = 0;
    const measure = (bot: BotName, id: string, country: string, seed: number) => {
      const length = lengthOf(playedBy(bot, id, country, seed));
      if (length > longest.length) longest = { length, what: `${bot}, ${id}, ${country}` };
      games += 1;
      sum += length;
    };
    SEATS.forEach(({ id, country }, at) => {
      for (let bot = 0; bot < BOTS_A_SEAT; bot++)
        measure(QUICK_BOTS[(at + bot) % QUICK_BOTS.length]!, id, country, 4_294_967_295 - at);
    });
    for (const bot of SLOW_BOTS.slice(0, SLOW_GAMES * SLOW_BOTS.length))
      measure(bot, 'gulf-approvals', 'SAU', 4_000_000_000);
    console.log(
      `${games} games: codes of ${Math.round(sum / games)} characters, ${longest.length} at most (${longest.what})`,
    );
    expect(games).toBeGreaterThanOrEqual(SEATS.length * BOTS_A_SEAT);
    expect(longest.length).toBeLessThanOrEqual(LONGEST);
  });

  it.each([2, 3, 4])('should be short for %i people who give orders at random', (people) => {
    const players = Object.fromEntries(
      FOUR_SEATS.slice(0, people).map((seat): [string, BotName] => [seat, 'random']),
    );
    const length = lengthOf(playedTogether(players, manySeats(), 4_294_967_295));
    console.log(`${people} seats at random: ${length} characters`);
    expect(length).toBeLessThanOrEqual(people === 2 ? LONGEST_OF_TWO : LONGEST_OF_SEVERAL);
  });
});
