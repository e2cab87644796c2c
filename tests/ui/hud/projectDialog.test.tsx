// The dialog of projects: the half-years of each card stand one after another, whether or not power stalls it.

import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { selectProjectOffer } from '../../../src/selectors/index';
import type { SessionState } from '../../../src/session/index';
import { ProjectDialog } from '../../../src/ui/hud/project/projectDialog';
import { shortDate } from '../../../src/ui/hud/shortDate';
import { loadMessages, speak } from '../../../src/ui/text';
import { koreanGame, loadFromDisk } from '../../app/games';

/** A state of a game of Korea of this length with an offer of projects: the first, or a later one. */
function stateOf(powerRatio: number, length = 20, place = 0): SessionState {
  const state = koreanGame().get();
  const turn = state.game.ruleset.parameters.projects.offerTurns[place]!;
  const countries = state.game.state.countries.map((country) =>
    country.id === 'KOR' && country.role === 'nation' ? { ...country, powerRatio } : country,
  );
  const now = { ...state.game.state, turn, halfYear: turn, length, countries };
  return { ...state, game: { ...state.game, state: now } };
}

beforeAll(async () => {
  await loadFromDisk();
  await Promise.all((['later', 'reference'] as const).map(loadMessages));
});
afterEach(async () => {
  cleanup();
  await speak('en');
});

describe('the cards of projects', () => {
  it.each([0.95, 0.2])('should leave no half-year out, with %s of the power', (powerRatio) => {
    const state = stateOf(powerRatio);
    const session = koreanGame();
    render(<ProjectDialog session={session} state={state} />);
    const { projects, fromHalfYear } = selectProjectOffer(state, 'KOR')!;
    const rows = [...document.querySelectorAll('.project-turns')];
    expect(rows).toHaveLength(projects.length);
    rows.forEach((row, index) => {
      const cells = [...row.children];
      const isStalled = powerRatio < 0.9 && projects[index]!.pillar !== 'power';
      const length = isStalled ? 5 : 4;
      expect(cells.map(({ textContent }) => textContent)).toEqual(
        Array.from({ length }, (_, turn) => shortDate(fromHalfYear + turn)),
      );
      expect(row.querySelectorAll('.is-stalled')).toHaveLength(isStalled ? 1 : 0);
      const card = row.closest('label')!.textContent;
      expect(card).toContain(`${cells.at(-1)!.textContent}, after ${length - 1} turns`);
    });
  });

  it.each([
    ['en', 'end of the game'],
    ['ko', '게임이 끝날 때'],
  ] as const)('should name no half-year after the game, in %s', async (code, end) => {
    await speak(code);
    await Promise.all((['later', 'reference'] as const).map(loadMessages));
    render(<ProjectDialog session={koreanGame()} state={stateOf(0.95, 8, 1)} />);
    const [row] = document.querySelectorAll('.project-turns');
    expect(row!.lastElementChild!.textContent).toBe(end);
    expect(row!.closest('label')!.textContent).toContain(end);
    expect(document.body.textContent).not.toMatch(/Too late|늦었습니다/);
  });
});
