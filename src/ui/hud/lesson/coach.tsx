// The card of a lesson: what is to be done now, the way to the real control, and the ways past it.

import { type RefObject } from 'preact';
import { useContext, useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { type LessonFacts, type UntoldAct, withDone, withPassed } from '../../../selectors';
import { LESSON_VIEWS, type LessonStep, type LessonView } from '../../../types/lesson';
import { inLanguage, t } from '../../text';
import { Button } from '../controls/button';
import { dialogStack } from '../dialogs/dialogStack';
import { ForecastContext } from '../forecast/forecastPort';
import { type GameModel, useGame } from '../gameModel';
import { useSight } from '../sight';
import { openPanel } from '../viewState';
import { announce } from '../voice';
import { note, notesOf, useLesson } from './introduced';
import { bringTo, usePointing } from './pointing';

const TEXT = 'lesson-text';

function isView(name: string): name is LessonView {
  return LESSON_VIEWS.some((view) => view === name);
}

/** What has just been opened, as far as a lesson waits for it. */
function opened(kind: string): UntoldAct | null {
  if (kind === 'why') return { kind: 'ask' };
  return isView(kind) ? { kind: 'open', view: kind } : null;
}

/** Notes what is opened: nothing in the game tells of it. */
function useNoting({ session }: GameModel): void {
  useEffect(() => {
    const done = (kind: string | undefined) => {
      const act = kind === undefined ? null : opened(kind);
      const state = session.get();
      const { game, active } = state;
      if (act !== null) note(game, withDone(state, active, notesOf(game), act));
    };
    const stops = [
      dialogStack.subscribe((stack) => done(stack.at(-1)?.kind)),
      openPanel.subscribe((panel) => done(panel)),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [session]);
}

/** Keeps the page clear of the card, however high it is. */
function useRoom(card: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const { current } = card;
    if (current === null) return undefined;
    const { style } = document.documentElement;
    const make = () => style.setProperty('--coach', `${current.offsetHeight}px`);
    make();
    const observer = new ResizeObserver(make);
    observer.observe(current);
    return () => {
      observer.disconnect();
      style.removeProperty('--coach');
    };
  }, [card]);
}

/** Whether what a step points at is nowhere on the page: there is no forecast in fog, nor where the page has no worker. */
function useMissing(step: LessonStep | null): boolean {
  const { bands } = useSight();
  const ask = useContext(ForecastContext);
  return step?.at === 'forecast' && (!bands || ask === null);
}

/** Passes over the steps that nobody can take here. */
function usePassing({ state }: GameModel, step: LessonStep | null): boolean {
  const isMissing = useMissing(step);
  const { game } = state.value;
  useEffect(() => {
    if (isMissing && step !== null) note(game, withPassed(notesOf(game), step.id));
  }, [game, isMissing, step]);
  return isMissing;
}

interface CardProps {
  readonly step: LessonStep;
  readonly number: number;
  readonly count: number;
}

function Card({ step, number, count }: CardProps) {
  const { state } = useGame();
  const { game } = state.value;
  const card = useRef<HTMLElement>(null);
  useRoom(card);
  const place = t('lesson.step', { number, count });
  const words = inLanguage(step.text);
  usePointing(step, TEXT);
  const letGo = useRef(() => {});
  useLayoutEffect(() => () => letGo.current(), [step.id]);
  const show = () => {
    letGo.current();
    letGo.current = bringTo(step);
  };
  useEffect(() => announce(`${place}. ${words}`), [step.id]);
  const skip = () => note(game, withPassed(notesOf(game), step.id));
  const leave = () => note(game, { ...notesOf(game), isLeft: true });
  return (
    <aside
      ref={card}
      class="coach"
      aria-label={t('lesson.title')}
      data-lesson-step={step.id}
      data-region="coach"
    >
      <p class="cap coach-place">{place}</p>
      <p id={TEXT} class="coach-text">
        {words}
      </p>
      <div class="coach-ways">
        <Button look="ink" onPress={show}>
          {t('lesson.show')}
        </Button>
        <Button look="text" onPress={skip}>
          {t('lesson.skip')}
        </Button>
        <Button look="text" onPress={leave}>
          {t('lesson.leave')}
        </Button>
      </div>
    </aside>
  );
}

/** Where the lesson stands, as the page lies open: while a dialog covers the card, as it stood before. */
function useUncovered(facts: LessonFacts | null): LessonFacts | null {
  const last = useRef(facts);
  if (dialogStack.value.length === 0) last.current = facts;
  return last.current;
}

export function Coach() {
  const game = useGame();
  const facts = useUncovered(useLesson());
  const isPassing = usePassing(game, facts?.step ?? null);
  useNoting(game);
  if (facts === null || facts.step === null || isPassing) return null;
  return <Card step={facts.step} number={facts.number} count={facts.count} />;
}
