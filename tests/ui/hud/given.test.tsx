// Numbers that were worked out beside the game answer "Why?" while they are shown, and an open sheet keeps those that it was asked about.

import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { SessionState } from '../../../src/session';
import {
  closeAllDialogs,
  dialogStack,
  openWhy,
  type WhyQuestion,
} from '../../../src/ui/hud/dialogs/dialogStack';
import { createGameModel } from '../../../src/ui/hud/gameModel';
import { planOf, usePlanPercents } from '../../../src/ui/hud/panels/planViews';
import { givenNumbers, useGivenNumbers } from '../../../src/ui/hud/why/given';
import { WhyDialog } from '../../../src/ui/hud/why/whyDialog';
import { loadMessages, speak } from '../../../src/ui/text';
import { koreanGame, loadFromDisk } from '../../app/games';

function Futures({ count }: { readonly count: number }) {
  return <p data-why={useGivenNumbers('sampled', () => ({ futures: count, ends: { low: 1 } }))} />;
}

function valuesOf(quantities: string): number[] {
  return [...givenNumbers(quantities).values()].flat().map(({ node }) => node.value);
}

beforeAll(() => loadFromDisk());
afterEach(() => {
  cleanup();
  closeAllDialogs();
});

describe('given numbers', () => {
  it('should be there as long as they are shown, all of them or those below a name', () => {
    const shown = render(<Futures count={19} />);
    expect(shown.container.querySelector('p')?.dataset.why).toBe('=sampled');
    expect(valuesOf('=sampled')).toEqual([19, 1]);
    expect(valuesOf('!support =sampled.futures')).toEqual([19]);
    expect(valuesOf('=sampled.future')).toEqual([]);
    shown.rerender(<Futures count={20} />);
    expect(valuesOf('=sampled.futures')).toEqual([20]);
    shown.unmount();
    expect(valuesOf('=sampled')).toEqual([]);
  });

  it('should be those of the newest drawing where two give the same name, and of the other once it goes', () => {
    const older = render(<Futures count={19} />);
    const newer = render(<Futures count={30} />);
    expect(valuesOf('=sampled.futures')).toEqual([30]);
    newer.unmount();
    expect(valuesOf('=sampled.futures')).toEqual([19]);
    older.unmount();
    expect(valuesOf('=sampled')).toEqual([]);
  });

  it('should be made when somebody asks', () => {
    let times = 0;
    const count = () => {
      times += 1;
      return { futures: 19 };
    };
    const Counted = () => <p data-why={useGivenNumbers('counted', count)} />;
    render(<Counted />);
    expect(times).toBe(0);
    expect(valuesOf('=counted')).toEqual([19]);
    expect(times).toBe(1);
  });

  it('should have the percent of every decision of the plan that is one', () => {
    const model = createGameModel(koreanGame());
    const Plan = () => {
      usePlanPercents(model);
      return null;
    };
    render(<Plan />);
    const { buildPercent } = model.decisions.value;
    expect(planOf(model).map(({ kind }) => valuesOf(`=plan.orderedPercent.${kind}`))).toEqual([
      [],
      [buildPercent],
    ]);
    model.dispose();
  });
});

/** What the sheet on top says, in the game as it is now. */
function sheetIn(state: SessionState) {
  const question = dialogStack.peek()[0] as WhyQuestion;
  const nothing = () => undefined;
  return (
    <WhyDialog
      {...question}
      state={state}
      country={state.active}
      onPath={nothing}
      onClose={nothing}
    />
  );
}

describe('an open sheet', () => {
  it('should keep the numbers that it was asked about when others come, and when what showed them goes', async () => {
    await speak('en');
    await Promise.all((['later', 'why', 'reference'] as const).map(loadMessages));
    const state = koreanGame().get();
    const shown = render(<Futures count={19} />);
    openWhy('=sampled.futures');
    shown.rerender(<Futures count={20} />);
    const sheet = render(sheetIn(state));
    expect(sheet.container.textContent).toContain('19');
    const before = sheet.container.textContent;
    shown.unmount();
    sheet.rerender(sheetIn({ ...state }));
    expect(sheet.container.textContent).toBe(before);
  });
});
