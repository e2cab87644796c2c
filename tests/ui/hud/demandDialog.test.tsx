// The dialog of a demand: who asks and what is remembered, four answers by digits and Enter, one that is locked, and earlier answers.

import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Session, SessionState } from '../../../src/session/index';
import type { NationState } from '../../../src/types/state';
import { DemandDialog } from '../../../src/ui/hud/dialogs/demandDialog';
import { type Language, loadMessages, speak } from '../../../src/ui/text';
import { koreanGame, loadFromDisk } from '../../app/games';

type Asked = Pick<NationState, 'demand'> & Partial<NationState>;

/** A state of a game of Korea as if that were asked of it. */
function stateOf(session: Session, change: Asked): SessionState {
  const state = session.get();
  const countries = state.game.state.countries.map((country) =>
    country.id === 'KOR' && country.role === 'nation' ? { ...country, ...change } : country,
  );
  return { ...state, game: { ...state.game, state: { ...state.game.state, countries } } };
}

/** Shows the demand, and gives the orders that the dialog issues. */
function show(change: Asked): { readonly issued: unknown[] } {
  const session = koreanGame();
  const issued: unknown[] = [];
  const listening = { ...session, issue: (order: unknown) => void issued.push(order) };
  render(<DemandDialog session={listening as never} state={stateOf(session, change)} />);
  return { issued };
}

const CLOUD: Asked = { demand: { id: 'usCloud', stalls: 0 }, politicalCapital: 5 };

const answers = () => screen.getAllByRole<HTMLInputElement>('radio');

async function spoken(code: Language): Promise<void> {
  await speak(code);
  await Promise.all((['later', 'reference'] as const).map(loadMessages));
}

beforeAll(() => loadFromDisk());
afterEach(async () => {
  cleanup();
  await speak('en');
});

describe('the dialog of a demand', () => {
  it.each([
    ['en', 'Public data in our cloud', 'Washington asks'],
    ['ko', '공공 데이터를 미국 클라우드로', '워싱턴의 요구'],
  ] as const)('should say who asks for what, in %s', async (code, title, kicker) => {
    await spoken(code);
    show(CLOUD);
    expect(screen.getByRole('dialog', { name: new RegExp(title) }).textContent).toContain(kicker);
  });

  it.each([
    ['en', 'Choose an answer', 'the forecast counts “Keep data at home”: saying nothing refuses'],
    ['ko', '답변을 고르십시오', '답하지 않으면 거절이 됩니다'],
  ] as const)(
    'should choose nothing beforehand, and say in %s what stands without an answer',
    async (code, choose, stands) => {
      await spoken(code);
      const { issued } = show(CLOUD);
      expect(answers().map(({ checked }) => checked)).toEqual([false, false, false, false]);
      expect(document.body.textContent).toContain(stands);
      fireEvent.keyDown(answers()[0]!, { key: 'Enter' });
      fireEvent.click(screen.getByRole('button', { name: choose }));
      expect(issued).toEqual([]);
    },
  );

  it('should mark the refusal that silence means, and give another answer by digit and Enter', async () => {
    await spoken('en');
    const { issued } = show(CLOUD);
    expect(answers()).toHaveLength(4);
    expect(answers()[0]!.closest('label')!.textContent).toContain('Taken if you say nothing');
    fireEvent.keyDown(answers()[0]!, { key: '3' });
    expect(answers()[2]!.checked).toBe(true);
    fireEvent.keyDown(answers()[2]!, { key: 'Enter' });
    expect(issued).toEqual([
      { kind: 'answerDemand', country: 'KOR', demand: 'usCloud', answer: 'counter' },
    ]);
  });

  it('should tell what the power remembers', async () => {
    await spoken('en');
    show({ ...CLOUD, refusals: { us: 2, china: 0 } });
    expect(document.body.textContent).toContain(
      'Washington has been refused twice in a row. A third refusal costs 1.8 times as much.',
    );
  });

  it('should lock what cannot be answered, and say why', async () => {
    await spoken('en');
    show({ ...CLOUD, demand: { id: 'usCloud', stalls: 1 } });
    const stall = answers()[3]!;
    expect(stall.disabled).toBe(true);
    expect(stall.closest('label')!.textContent).toContain('now it wants an answer');
    fireEvent.keyDown(answers()[0]!, { key: '4' });
    expect(stall.checked).toBe(false);
  });

  it('should say that a red line is crossed', async () => {
    await spoken('en');
    show({ ...CLOUD, demand: { id: 'usStopChina', stalls: 0 }, chinaShare: 0.3 });
    expect(document.body.textContent).toContain('This crosses a red line of Washington');
    expect(document.body.textContent).toContain('at least 20%');
  });
});
