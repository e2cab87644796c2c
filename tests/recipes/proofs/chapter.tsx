// The chapters that the recipe adds can be named by an author, come in a game, bend its numbers, ask and are told.
// @vitest-environment happy-dom

import { render } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { BOTS } from '../../../src/bots';
import { createGame, ordersOfBot, resolveTurn } from '../../../src/engine';
import { parseScenario } from '../../../src/files';
import { type SeatState, selectChapters, selectPledges } from '../../../src/selectors';
import { CHAPTER_PAIRS, type ChapterId } from '../../../src/types/names';
import { ChapterFacts } from '../../../src/ui/hud/chapter/chapterFacts';
import { speak } from '../../../src/ui/text';
import { atlas, rules, sound } from '../../support/content';
import { edited } from '../../support/ownScenario';

const ID = 'korea-260000-gpus';
const SEAT = 'KOR';
const CHAPTERS = ['calm', 'dryYears', 'grid'] as ChapterId[];
const PAIR = ['dryYears', 'coolYears'];

it('should be named, met, asked and told', async () => {
  const ruleset = rules();
  const text = edited(ID, (data) => {
    data['chapters'] = CHAPTERS;
  });
  const scenario = sound(parseScenario(text, { ruleset, atlas: atlas(), id: ID }));
  const { chapterEffects, questions } = ruleset.parameters;
  const [dry] = PAIR as ChapterId[];
  expect([chapterEffects.dataCentreMoney[dry!], chapterEffects.usPool[dry!]]).toEqual([1.3, 1]);
  expect(questions.homeChipsWeight[dry!]).toBe(questions.homeChipsWeight.calm);

  let game = createGame(ruleset, scenario, { seed: 1, variant: 'full' });
  while (game.state.turn < ruleset.parameters.chapters.turns)
    game = resolveTurn(game, ordersOfBot(game, BOTS, SEAT, 'reacting')).game;
  const state: SeatState = { game, orders: [], history: [], par: () => [] };
  const tile = selectChapters(state, SEAT).find((one) => one.state === 'present')!;
  expect(tile).toMatchObject({ chapter: dry, question: { kind: 'halls' } });
  expect(tile.deadlines.map(({ pillar }) => pillar)).toEqual(['dataCentres']);
  expect(selectPledges(state, SEAT).isOpen).toBe(true);

  const { container } = render(
    <ChapterFacts tile={tile} hasOpenDemand={false} parameters={ruleset.parameters} />,
  );
  expect(container.textContent).toContain('New data centres cost 30% more');
  await speak('ko');
  expect(container.textContent).toContain('새 데이터센터 비용이 30% 오릅니다.');

  expect(CHAPTER_PAIRS.at(-1)).toEqual(PAIR);
  const worlds = Array.from({ length: 40 }, (_, seed) =>
    createGame(ruleset, scenario, { seed, variant: 'full' }),
  );
  const met = worlds.flatMap((one) => one.state.chapters.slice(CHAPTERS.length));
  expect(met).not.toContain('coolYears');
  expect(met).not.toContain('heat');
});
