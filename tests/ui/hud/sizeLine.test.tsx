// The sizes of the budget's lines: what is chosen is what is shown, and what moves no money says so.

import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { contentOf } from '../../../src/app/content';
import { startGame } from '../../../src/app/newGame';
import { PILLARS, type Pillar } from '../../../src/types/names';
import { SizeLine } from '../../../src/ui/hud/bridge/sizeLine';
import { createGameModel, GameContext } from '../../../src/ui/hud/gameModel';
import { loadMessages, speak } from '../../../src/ui/text';
import { loadFromDisk } from '../../app/games';
import { KOREA } from '../../support/korea';

function optionOf(pillar: Pillar, size: string): HTMLInputElement {
  return document.querySelector(`[data-size-line="${pillar}"] input[value="${size}"]`)!;
}

beforeAll(async () => {
  await loadFromDisk();
  await loadMessages('later');
  await speak('en');
});
afterEach(cleanup);

describe('the lines of the budget in three sizes', () => {
  it('should keep four lines at less, and say of the fifth that it would move no money', () => {
    const setup = {
      humans: ['KOR'],
      variant: 'full',
      level: 0,
      sight: 'openSea',
      seed: 7,
    } as const;
    const model = createGameModel(startGame(contentOf(KOREA)!, setup));
    render(
      <GameContext.Provider value={model}>
        {PILLARS.map((pillar) => (
          <SizeLine key={pillar} pillar={pillar} />
        ))}
      </GameContext.Provider>,
    );
    const [last, ...others] = [...PILLARS].reverse() as [Pillar, ...Pillar[]];
    for (const pillar of others) {
      expect(optionOf(pillar, 'less').disabled).toBe(false);
      fireEvent.click(optionOf(pillar, 'less'));
    }
    for (const pillar of others) expect(optionOf(pillar, 'less').checked).toBe(true);
    const fifth = optionOf(last, 'less');
    expect(fifth.disabled).toBe(true);
    expect(fifth.closest('label')!.textContent).toContain('Moves no money');
    expect(optionOf(last, 'more').disabled).toBe(false);
  });
});
