// The lesson is played in the engine by doing what each step waits for: every step is reached, done, and shows its parts.

import { describe, expect, it } from 'vitest';
import { TEXT_LANGUAGES } from '../../src/types/text';
import { SCREEN_PARTS, type LessonStep } from '../../src/types/lesson';
import type { Pillar } from '../../src/types/names';
import { createSession, type Session } from '../../src/session/index';
import {
  budgetStep,
  isIntroduced,
  type LessonNotes,
  NO_NOTES,
  selectAnnouncements,
  selectBottlenecks,
  selectLesson,
  selectProposals,
  selectQuay,
  selectTurnCheck,
  withDone,
  withPassed,
} from '../../src/selectors/index';
import { nationOf } from '../../src/engine/index';
import { contentOf } from '../support/content';
import { caseCount } from '../support/tier';

const SEAT = 'KOR';
const CONTENT = contentOf('first-data-centre');
const LESSON = CONTENT.scenario.lesson!;
const SEEDS = Array.from({ length: caseCount({ quick: 12, full: 60 }) }, (_, i) => i);
/** How often a line is raised by a percent: once, as far as a larger size goes, and half of all money. */
const RAISES = [1, 10, 25];

function begun(seed: number): Session {
  return createSession({ ...CONTENT, humans: [SEAT], variant: 'full', seed });
}

function factsOf(session: Session, notes: LessonNotes) {
  return selectLesson(session.get(), SEAT, notes);
}

function raise(session: Session, line: Pillar, times: number): void {
  for (let step = 0; step < times; step++) {
    const { orders, game } = session.get();
    const given = orders.find((order) => order.kind === 'allocateBudget');
    const percents =
      given?.kind === 'allocateBudget' ? given.percents : nationOf(game.state, SEAT).budgetPercents;
    expect(session.issue(budgetStep(SEAT, percents, line)).ok).toBe(true);
  }
}

/** Does what a step waits for, and nothing else; gives the notes after it. */
function act(
  session: Session,
  { until }: LessonStep,
  notes: LessonNotes,
  times: number,
): LessonNotes {
  if (until.kind === 'ask' || until.kind === 'open')
    return withDone(session.get(), SEAT, notes, until);
  if (until.kind === 'raise') raise(session, until.line, times);
  else if (until.kind === 'bid') {
    const order = { kind: 'bidForLots', country: SEAT, lot: until.lot, premium: 'list' } as const;
    expect(session.issue(order)).toMatchObject({ ok: true });
  } else expect(session.endTurn().ok).toBe(true);
  return notes;
}

/** Plays the whole lesson, and tells each state before and after every step. */
function play(
  seed: number,
  look: (session: Session, step: LessonStep) => void,
  times = 10,
): Session {
  const session = begun(seed);
  let notes = NO_NOTES;
  for (const step of LESSON.steps) {
    expect(factsOf(session, notes)?.step?.id).toBe(step.id);
    look(session, step);
    notes = act(session, step, notes, times);
  }
  return session;
}

describe('the lesson', () => {
  it('should be done step by step by what each step waits for, and end with its game', () => {
    const ids: string[] = [];
    const session = play(7, (_session, { id }) => ids.push(id));
    expect(ids).toEqual(LESSON.steps.map(({ id }) => id));
    expect(session.get().game.state.outcome).not.toBe('running');
    expect(factsOf(session, NO_NOTES)).toBeNull();
  });

  it.each(RAISES)(
    'should leave the hall dark in the second turn and lit from the third, whatever the seed, where lines are raised %i times',
    (times) => {
      for (const seed of SEEDS) {
        const working: Record<string, number> = {};
        const end = play(
          seed,
          (session, { id }) => {
            const { workingH100e, installedH100e } = selectBottlenecks(session.get(), SEAT);
            working[id] = workingH100e / installedH100e;
          },
          times,
        );
        expect(working['order-chips']).toBe(1);
        expect(working['dark-hall']).toBeLessThan(0.65);
        expect(working['order-people']).toBe(1);
        expect(working['look-ahead']).toBe(1);
        expect(nationOf(end.get().game.state, SEAT).powerRatio).toBeGreaterThanOrEqual(1);
      }
    },
  );

  it('should have only part of the hall run, and no special victory, where power is never ordered', () => {
    const session = begun(7);
    raise(session, 'chips', 10);
    for (let turn = 0; turn < 3; turn++) expect(session.endTurn().ok).toBe(true);
    const { powerRatio } = nationOf(session.get().game.state, SEAT);
    expect(powerRatio).toBeLessThan(0.4);
  });

  it('should offer the power ship only while power is short', () => {
    const isOpen: boolean[] = [];
    play(7, (session, { until }) => {
      const lot = selectQuay(session.get(), SEAT).lots.find(({ id }) => id === 'powerShip');
      if (until.kind === 'endTurn') isOpen.push(lot?.isOpen ?? false);
    });
    expect(isOpen).toEqual([false, true, false, false]);
  });
});

describe('the world of the lesson', () => {
  it('should interrupt it by nothing: no event, demand, proposal or wish, whatever the seed', () => {
    for (const seed of SEEDS)
      play(seed, (session) => {
        const state = session.get();
        const { own, world, demand } = selectAnnouncements(state, SEAT);
        expect([own, demand, ...world]).toEqual([null, null]);
        expect(selectProposals(state, SEAT).received).toEqual([]);
        expect(selectTurnCheck(state, SEAT).block).toBeNull();
      });
  });
});

describe('the steps of the lesson', () => {
  it('should show one line and its money at first, and everything at the end', () => {
    const shown: string[][] = [];
    play(7, (session) => {
      const facts = factsOf(session, NO_NOTES);
      shown.push(SCREEN_PARTS.filter((part) => isIntroduced(facts, part)));
    });
    expect(shown[0]).toEqual(['money', 'line.chips']);
    expect(new Set(LESSON.steps.flatMap(({ shows }) => shows))).toEqual(new Set(SCREEN_PARTS));
  });

  it('should go on past a step that was skipped, and on with the game past whatever was not done', () => {
    const session = begun(7);
    const notes = withPassed(NO_NOTES, 'order-chips');
    expect(factsOf(session, notes)?.step?.id).toBe('first-half-year');
    session.endTurn();
    expect(factsOf(session, NO_NOTES)?.step?.id).toBe('dark-hall');
    expect(factsOf(session, withPassed(notes, 'dark-hall'))?.step?.id).toBe('order-power');
  });

  it('should ask in the next turn again for the ship that was not bid for, as long as it was not skipped, and go on after that', () => {
    const session = begun(7);
    let notes = NO_NOTES;
    for (const step of LESSON.steps.slice(0, 4)) notes = act(session, step, notes, 10);
    expect(factsOf(session, notes)).toMatchObject({ step: { id: 'bid-power' }, number: 5 });
    expect(session.endTurn().ok).toBe(true);
    expect(factsOf(session, notes)).toMatchObject({ step: { id: 'bid-power' }, number: 5 });
    expect(factsOf(session, withPassed(notes, 'bid-power'))?.step?.id).toBe('order-people');
    act(session, LESSON.steps[4]!, notes, 1);
    expect(factsOf(session, notes)?.step?.id).toBe('order-people');
    expect(session.endTurn().ok).toBe(true);
    expect(factsOf(session, notes)?.step?.id).toBe('look-ahead');
  });

  it('should ask for the ship once more only, whatever is done', () => {
    const session = begun(7);
    const asked: (string | undefined)[] = [];
    for (let turn = 0; turn < 4; turn++) {
      asked.push(factsOf(session, NO_NOTES)?.step?.id);
      expect(session.endTurn().ok).toBe(true);
    }
    expect(asked).toEqual(['order-chips', 'dark-hall', 'bid-power', 'look-ahead']);
  });

  it('should say nothing after the ship that holds only where it was bought', () => {
    const said = LESSON.steps.slice(5).map(({ text }) => text.en);
    for (const text of said) expect(text).not.toMatch(/is ordered|as good as yours|lights go on/);
  });

  it('should take a “Why?” of before the step as done, for it may be early, and tell a step that is taken back anew', () => {
    const session = begun(7);
    session.endTurn();
    const asked = withDone(session.get(), SEAT, NO_NOTES, { kind: 'ask' });
    expect(asked.passed).toEqual(['dark-hall']);
    raise(session, 'power', 1);
    expect(factsOf(session, asked)?.step?.id).toBe('bid-power');
    session.resetTurn();
    expect(factsOf(session, asked)?.step?.id).toBe('order-power');
    expect(withDone(session.get(), SEAT, asked, { kind: 'open', view: 'forecast' })).toBe(asked);
  });

  it('should show everything once it is left, and outside of lessons', () => {
    const session = begun(7);
    expect(factsOf(session, { ...NO_NOTES, isLeft: true })).toBeNull();
    const korea = contentOf('korea-260000-gpus');
    const other = createSession({ ...korea, humans: [SEAT], variant: 'full', seed: 1 });
    expect(selectLesson(other.get(), SEAT, NO_NOTES)).toBeNull();
    expect(SCREEN_PARTS.every((part) => isIntroduced(null, part))).toBe(true);
  });

  it('should say no block of more than 40 words, in any language', () => {
    const said = [...LESSON.steps.map(({ text }) => text), ...LESSON.learned, LESSON.next.text];
    for (const text of said)
      for (const language of TEXT_LANGUAGES)
        expect(text[language].split(/\s+/).length).toBeLessThanOrEqual(40);
  });
});
