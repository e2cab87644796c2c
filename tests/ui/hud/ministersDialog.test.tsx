// The dialog of the ministers: each tells his own wish, his loyalty and what it gives, in both languages; without ministers it says so.

import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ADVISERS, type ByAdviser } from '../../../src/types/names';
import type { MinisterWish } from '../../../src/types/state';
import { MinistersButton } from '../../../src/ui/hud/ministers/ministersButton';
import { MinistersDialog } from '../../../src/ui/hud/ministers/ministersDialog';
import { type Language, loadMessages, speak } from '../../../src/ui/text';
import { koreanGame, loadFromDisk } from '../../app/games';

const WISHES: readonly MinisterWish[] = [
  { kind: 'newPower', bar: 2000 },
  { kind: 'trust', bar: 1 },
];
const LOYALTY: ByAdviser<number> = { energy: 1, industry: 0, science: 0.5, diplomacy: 0.75 };

function stateWith(chance: number) {
  const state = koreanGame().get();
  const { ruleset, state: now } = state.game;
  const countries = now.countries.map((country) =>
    country.id === 'KOR' ? { ...country, wishes: WISHES, loyalty: LOYALTY } : country,
  );
  const { parameters } = ruleset;
  const ministers = { ...parameters.ministers, chance };
  const game = {
    ...state.game,
    ruleset: { ...ruleset, parameters: { ...parameters, ministers } },
    state: { ...now, countries },
  };
  return { ...state, game } as typeof state;
}

async function spoken(code: Language): Promise<void> {
  await speak(code);
  await loadMessages('reference');
}

function cards(): string[] {
  return screen.getAllByRole('listitem').map((item) => item.textContent ?? '');
}

beforeAll(() => loadFromDisk());
afterEach(async () => {
  cleanup();
  await speak('en');
});

describe('the dialog of the ministers', () => {
  it('should tell each wish in its unit, what loyalty gives or takes, and who has no wish', async () => {
    await spoken('en');
    render(<MinistersDialog state={stateWith(1)} />);
    const [energy, industry, science, diplomacy] = cards();
    expect(cards()).toHaveLength(ADVISERS.length);
    expect(energy).toContain('I want at least 2 GW');
    expect(energy).toContain('Not there yet');
    expect(energy).toContain('Science objects');
    expect(energy).toContain('New power costs 4.0% less');
    expect(industry).toContain('Asks for nothing');
    expect(industry).toContain('New data centres cost 4.0% more');
    expect(science).toContain('Neither gives nor takes');
    expect(diplomacy).toContain('Fulfilled, if it stays so');
    expect(diplomacy).toContain('2.0% more');
  });

  it('should do so in Korean', async () => {
    await spoken('ko');
    render(<MinistersDialog state={stateWith(1)} />);
    const dialog = within(screen.getByRole('dialog', { name: '장관들' }));
    expect(dialog.getByText(/새 전력의 비용이 4.0% 줄어듭니다/)).toBeDefined();
    expect(dialog.getByText(/발전소는 생각하지 않습니다/)).toBeDefined();
  });

  it('should not be led to in a game without ministers, and say so', async () => {
    await spoken('en');
    const { game } = stateWith(0);
    render(<MinistersButton game={game} />);
    expect(screen.queryByRole('button')).toBeNull();
    render(<MinistersDialog state={stateWith(0)} />);
    expect(screen.getByText('In this game ministers ask for nothing.')).toBeDefined();
  });
});
