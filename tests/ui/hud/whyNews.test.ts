// Each number of what other countries did stands, where it is asked about, under the name of its country and of what was played.

import { beforeAll, expect, it } from 'vitest';
import { selectTurnNews } from '../../../src/selectors';
import { loadMessages, speak, t } from '../../../src/ui/text';
import { countryName } from '../../../src/ui/hud/names';
import { askedName } from '../../../src/ui/hud/why/askedWords';
import { selectAsked } from '../../../src/why';
import { koreanGame, loadFromDisk } from '../../app/games';

beforeAll(async () => {
  await loadFromDisk();
  await speak('en');
  await Promise.all((['later', 'why', 'reference'] as const).map(loadMessages));
});

it('should name who played what in the news of the world', () => {
  const state = koreanGame().get();
  const { scenario } = state.game;
  let told = 0;
  state.history.forEach((turn, round) => {
    const asked = selectAsked(state, 'KOR', `@news/${round}.rivals`);
    const names = asked.map((each) => askedName(each, scenario, 'KOR'));
    for (const event of selectTurnNews(turn, 'KOR').rivals) {
      if (event.kind !== 'cardPlayed') continue;
      const who = countryName(scenario, event.country);
      const name = `Political capital (${who}, ${t(`card.${event.card}`)})`;
      expect(names.filter((each) => each === name)).toHaveLength(1);
      told += 1;
    }
  });
  expect(told).toBeGreaterThan(3);
});
