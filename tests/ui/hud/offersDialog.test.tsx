// The dialog of deals: nobody has anything at first; an offer is composed, told what it weighs for the other, made and taken back; one that waits is taken.

import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Session, SessionState } from '../../../src/session/index';
import { type ByGood, GOODS } from '../../../src/types/names';
import type { GameState } from '../../../src/types/state';
import { OffersDialog } from '../../../src/ui/hud/deals/offersDialog';
import { type Language, loadMessages, speak } from '../../../src/ui/text';
import { koreanGame, loadFromDisk } from '../../app/games';

const WORTH: ByGood<number> = {
  money: 0.1,
  chips: 0.1,
  power: 0.1,
  experts: 0.9,
  memory: 0.1,
  vote: 0.1,
  hosting: 0.1,
  law: 0.1,
  model: 0.1,
  programme: 0.1,
};

/** A state of a game of Korea in which all nations have all goods, and experts are dear to them. */
function stateOf(session: Session, change: Partial<GameState>): SessionState {
  const state = session.get();
  const told = { goodsToGive: [...GOODS], goodWorth: WORTH, politicalCapital: 6 };
  const countries = state.game.state.countries.map((country) =>
    country.role === 'nation' ? { ...country, ...told } : country,
  );
  const game = { ...state.game, state: { ...state.game.state, countries, ...change } };
  return { ...state, game };
}

function show(change: Partial<GameState> = {}): { readonly issued: unknown[] } {
  const session = koreanGame();
  const issued: unknown[] = [];
  const listening = { ...session, issue: (order: unknown) => void issued.push(order) };
  render(<OffersDialog session={listening as never} state={stateOf(session, change)} />);
  return { issued };
}

async function spoken(code: Language): Promise<void> {
  await speak(code);
  await Promise.all((['later', 'reference'] as const).map(loadMessages));
}

beforeAll(() => loadFromDisk());
afterEach(async () => {
  cleanup();
  await speak('en');
});

describe('the dialog of deals', () => {
  it('should say that nobody has anything to give where nobody has told of anything', async () => {
    await spoken('en');
    const { countries } = koreanGame().get().game.state;
    show({ countries: countries.map((country) => ({ ...country, goodsToGive: [] })) });
    expect(document.body.textContent).toContain('Nobody has anything to give yet');
  });

  it.each([
    ['en', 'Deals with other nations', 'wants'],
    ['ko', '다른 나라와의 거래', '더 원합니다'],
  ] as const)('should say what the other would say, in %s', async (code, title, missing) => {
    await spoken(code);
    show();
    expect(screen.getByRole('dialog', { name: new RegExp(title) })).toBeTruthy();
    // Money for memory: nothing in it for the other.
    const [give, want] = screen.getAllByRole('radiogroup');
    fireEvent.click(give!.querySelector('input[value="money"]')!);
    fireEvent.click(want!.querySelector('input[value="memory"]')!);
    expect(document.body.textContent).toContain(missing);
  });

  it('should make the offer that was composed', async () => {
    await spoken('en');
    const { issued } = show();
    const give = screen.getByRole('radiogroup', { name: 'You give' });
    const want = screen.getByRole('radiogroup', { name: 'You want' });
    fireEvent.click(give.querySelector('input[value="experts"]')!);
    fireEvent.click(want.querySelector('input[value="memory"]')!);
    expect(document.body.textContent).toContain('would take it');
    fireEvent.click(screen.getByRole('button', { name: 'Offer' }));
    expect(issued).toMatchObject([
      { kind: 'offerDeal', country: 'KOR', gives: 'experts', wants: 'memory' },
    ]);
  });

  it.each([
    ['en', 'Model: South Korea.', 'Copied 2 times', 'South Korea is the benchmark'],
    ['ko', '모델: 대한민국.', '다른 나라가 2번 본받음', '본보기: 대한민국'],
  ] as const)(
    'should say who leads, what the lead still brings and who is the benchmark, in %s',
    async (code, leads, copied, most) => {
      await spoken(code);
      const before = koreanGame().get().game.state;
      const countries = before.countries.map((country) =>
        country.id === 'KOR' && country.role === 'nation'
          ? { ...country, takenOver: { law: 0, model: 2, programme: 0 } }
          : country,
      );
      const leaders = { law: null, model: 'KOR', programme: null };
      show({ countries, world: { ...before.world, leaders, benchmark: 'KOR' } });
      for (const words of [leads, copied, most]) expect(document.body.textContent).toContain(words);
    },
  );

  it('should say beside an offer what is left of a lead that it gives away', async () => {
    await spoken('en');
    const { world } = koreanGame().get().game.state;
    const leaders = { law: null, model: 'KOR', programme: null };
    const deals = [{ from: 'JPN', to: 'KOR', gives: 'experts', wants: 'model', turn: 0 } as const];
    show({ deals, world: { ...world, leaders } });
    expect(document.body.textContent).toMatch(
      /brings 20.0% more money .* 10.0% once this is copied/,
    );
  });

  it('should take an offer that waits, and say until when it does', async () => {
    await spoken('en');
    const deals = [{ from: 'JPN', to: 'KOR', gives: 'experts', wants: 'vote', turn: 0 } as const];
    const { issued } = show({ deals });
    expect(document.body.textContent).toContain('Japan gives experts and wants a vote');
    fireEvent.click(screen.getByRole('button', { name: 'Take the offer of Japan' }));
    expect(issued).toEqual([{ kind: 'answerDeals', country: 'KOR', accepted: ['JPN'] }]);
  });
});
