// Every sentence that a turn can bring about can be said in both languages, with no hole left open.

import { beforeAll, describe, expect, it } from 'vitest';
import { BOTS } from '../../../src/bots/index';
import { botOrders, createGame, ordersOfBot, resolveTurn } from '../../../src/engine/index';
import {
  selectHeadline,
  selectTurningPoints,
  selectTurnNews,
  selectReport,
} from '../../../src/selectors/index';
import { selectTurnReasons } from '../../../src/why/index';
import type { PastTurn } from '../../../src/selectors/index';
import { BOT_NAMES, type BotName } from '../../../src/types/names';
import { causeHeadline, causeSentence } from '../../../src/ui/hud/causeWords';
import { reasonWords } from '../../../src/ui/hud/reasonWords';
import { turningPointWords } from '../../../src/ui/hud/debrief/turningPointWords';
import { deckSentences, headlineWords } from '../../../src/ui/hud/report/headlineWords';
import { factWords, rivalWords } from '../../../src/ui/hud/report/newsWords';
import { LANGUAGES, loadMessages, speak } from '../../../src/ui/text';
import { korea } from '../../support/korea';
import { caseCount, currentTier } from '../../support/tier';

const { ruleset, scenario } = korea();

const SEEDS = caseCount({ quick: 1, full: 2 });

function turnsOf(bot: BotName, seed: number): PastTurn[] {
  let game = createGame(ruleset, scenario, { seed, variant: 'full' });
  const turns: PastTurn[] = [];
  while (game.state.outcome === 'running') {
    const before = game;
    const orders = [...botOrders(game, BOTS, ['KOR']), ...ordersOfBot(game, BOTS, 'KOR', bot)];
    const { game: after, events } = resolveTurn(before, orders);
    turns.push({ turn: before.state.turn, before, orders, events, after });
    game = after;
  }
  return turns;
}

/** The quick tests hear those that bring about most. */
const PLAYERS: readonly BotName[] =
  currentTier() === 'full' ? BOT_NAMES : ['random', 'balanced', 'chinaPartner'];

/** The planner plays a hundred futures a turn to give orders that others give too. */
const seedsOf = (bot: BotName) => (bot === 'planner' ? 1 : SEEDS);

const games = PLAYERS.flatMap((bot) =>
  Array.from({ length: seedsOf(bot) }, (_, seed) => turnsOf(bot, seed)),
);

/** Each turn is played again to find them: once for all languages. */
const reasonsOf = new Map(
  games.flat().map((turn) => [turn, Object.values(selectTurnReasons(turn, 'KOR'))]),
);

/** Everything that is said of one turn. */
function sentencesOf(turn: PastTurn): string[] {
  const { scenario } = turn.after;
  const { causes } = selectReport(turn, 'KOR');
  const news = selectTurnNews(turn, 'KOR');
  return [
    ...causes.flatMap((cause) => [causeSentence(cause, scenario), causeHeadline(cause, scenario)]),
    ...reasonsOf
      .get(turn)!
      .filter((reason) => reason !== null)
      .map(reasonWords),
    ...[...news.arrived, ...news.own, ...news.world].map((event) => factWords(event, scenario)),
    ...news.rivals.map((event) => rivalWords(event, scenario)),
  ];
}

beforeAll(() => Promise.all((['later', 'reference', 'end'] as const).map(loadMessages)));

describe('the words of a turn', () => {
  for (const language of LANGUAGES) {
    it(`should be whole for every turn of every bot in ${language}`, async () => {
      await speak(language);
      const said = games.flatMap((turns) => [
        ...turns.flatMap(sentencesOf),
        ...turns.flatMap(({ after }, at) => {
          const headline = selectHeadline(turns, at, 'KOR');
          const deck = deckSentences(headline, after.scenario, null);
          return [headlineWords(headline, after.scenario), ...deck];
        }),
      ]);
      const [first = []] = games;
      const points = selectTurningPoints(first, 'KOR');
      said.push(...points.map((point) => turningPointWords(point, first[0]!.after.scenario)));
      expect(said.filter((words) => /[{}]|undefined|NaN|\[object/.test(words))).toEqual([]);
      expect(said.filter((words) => words.trim() === '')).toEqual([]);
      expect(said.length).toBeGreaterThan(1000);
    });
  }
});
