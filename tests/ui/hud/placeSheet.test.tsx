// The sheet of places has the keys as soon as it is seen: Esc would close nothing while nobody has focus.

import { render } from 'preact';
import { expect, it } from 'vitest';
import { PlaceSheet } from '../../../src/ui/hud/chart/placeSheet';
import { createGameModel, GameContext } from '../../../src/ui/hud/gameModel';
import { koreanGame, loadFromDisk } from '../../app/games';

it('should have focus as soon as it is there, and again when it shows all places', async () => {
  await loadFromDisk();
  const model = createGameModel(koreanGame(0));
  const parent = document.body.appendChild(document.createElement('div'));
  const show = (place: string | null) =>
    render(
      <GameContext.Provider value={model}>
        <PlaceSheet
          key={place ?? 'all'}
          place={place}
          onAll={() => show(null)}
          onClose={() => undefined}
        />
      </GameContext.Provider>,
      parent,
    );
  show('haenam');
  expect(document.activeElement).toBe(parent.querySelector('h2'));
  parent.querySelector<HTMLElement>('.sheet-body button')!.click();
  expect(parent.querySelector('.sheet-body button')).toBe(null);
  expect(document.activeElement).toBe(parent.querySelector('h2'));
  render(null, parent);
  parent.remove();
});
