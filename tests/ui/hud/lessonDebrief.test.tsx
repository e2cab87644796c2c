// The debrief of the lesson does not contradict itself, and says of what lost points what it gave as well.

import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { nationOf } from '../../../src/engine/index';
import { budgetStep, selectDebrief, selectTurningPoints } from '../../../src/selectors/index';
import { createSession, type Session } from '../../../src/session/index';
import type { Pillar } from '../../../src/types/names';
import { turningPointWords } from '../../../src/ui/hud/debrief/turningPointWords';
import { ScoreSheet } from '../../../src/ui/hud/debrief/scoreSheet';
import { LANGUAGES, loadMessages, speak } from '../../../src/ui/text';
import { contentOf } from '../../support/content';

const SEAT = 'KOR';
const CONTENT = contentOf('first-data-centre');

function raise(session: Session, line: Pillar): void {
  for (let step = 0; step < 10; step++) {
    const { orders, game } = session.get();
    const given = orders.find((order) => order.kind === 'allocateBudget');
    const percents =
      given?.kind === 'allocateBudget' ? given.percents : nationOf(game.state, SEAT).budgetPercents;
    session.issue(budgetStep(SEAT, percents, line));
  }
}

/** Chips, then power, but no ship: when the lights go out, power is rented. */
function rescued(): Session {
  const session = createSession({ ...CONTENT, humans: [SEAT], variant: 'full', seed: 7 });
  raise(session, 'chips');
  session.endTurn();
  raise(session, 'power');
  session.endTurn();
  const answer = { kind: 'answerEvent', country: SEAT, event: 'blackout' } as const;
  expect(session.issue({ ...answer, option: 'dearPower' })).toMatchObject({ ok: true });
  session.endTurn();
  session.endTurn();
  return session;
}

beforeAll(() => Promise.all((['later', 'reference', 'end'] as const).map(loadMessages)));
afterEach(cleanup);

describe('the debrief of the lesson', () => {
  it.each(LANGUAGES)('should head a special victory without a medal by it, in %s', async (code) => {
    await speak(code);
    const debrief = selectDebrief(rescued().get(), SEAT);
    expect(debrief.pace).toMatchObject({ medal: null, victory: true });
    render(<ScoreSheet debrief={debrief} home={SEAT} />);
    const headings = screen.getAllByRole('heading').map(({ textContent }) => textContent);
    expect(headings[0]).toMatch(/^(A special victory|특별 승리)/);
  });

  it('should say what renting power gave, where it lost points in the end', async () => {
    await speak('en');
    const { history, game } = rescued().get();
    const [point] = selectTurningPoints(history, SEAT).filter(
      ({ worth }) => worth?.decision.kind === 'answerEvent',
    );
    expect(point!.worth!.change).toBeLessThan(0);
    expect(turningPointWords(point!, game.scenario)).toMatch(/−\d.*, but Resilience \+\d/);
  });
});
