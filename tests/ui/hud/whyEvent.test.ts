// Each number of an answer to an event stands, where it is asked about, under the name of that answer.

import { beforeAll, expect, it } from 'vitest';
import { selectEventChoice } from '../../../src/selectors';
import { loadMessages, speak } from '../../../src/ui/text';
import { optionName } from '../../../src/ui/hud/names';
import { askedWords } from '../../../src/ui/hud/why/askedWords';
import { selectAsked } from '../../../src/why';
import { koreanGame, loadFromDisk } from '../../app/games';

beforeAll(async () => {
  await loadFromDisk();
  await speak('en');
  await Promise.all((['later', 'why', 'reference'] as const).map(loadMessages));
});

it.each(['localProtest', 'approvalOffer', 'poaching'])('should name the answers of %s', (event) => {
  const state = koreanGame().get();
  const { game } = state;
  const countries = game.state.countries.map((country) =>
    country.id === 'KOR' ? { ...country, announcedEvent: event } : country,
  );
  const asking = { ...state, game: { ...game, state: { ...game.state, countries } } };
  const options = selectEventChoice(asking, 'KOR')!.options;
  const asked = selectAsked(asking, 'KOR', '@event').filter(({ trail }) => trail[0] === 'options');
  expect(asked.length).toBeGreaterThan(options.length);
  for (const each of asked) {
    const name = optionName(game.scenario, event, each.trail[1]!);
    expect(name).not.toBe(each.trail[1]);
    expect(askedWords(each, game.scenario, 'KOR').about).toContain(name);
  }
});
