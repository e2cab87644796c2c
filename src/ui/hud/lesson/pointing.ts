// Points at a real control of the page: finds it whichever screen is shown, rings it, and ties what is said to it.

import { useEffect } from 'preact/hooks';
import type { LessonControl, LessonStep } from '../../../types/lesson';
import type { Pillar } from '../../../types/names';

/** The tabs that lead to where lines are, the bridge before the instruments. */
const TO_LINES = ['[data-panel="bridge"]', '[data-panel="budget"]'];

function lineOf(line: Pillar): readonly string[] {
  return [`[data-size-line="${line}"]`, `.budget-line[data-line="${line}"]`, ...TO_LINES];
}

function lotOf({ until }: LessonStep): readonly string[] {
  const [lot, card] =
    until.kind === 'bid'
      ? [`[data-lot="${until.lot}"]`, `[data-lot-card="${until.lot}"]`]
      : ['[data-lot]', '[data-lot-card]'];
  return [`${lot} [data-decision="bidForLots"]`, `${lot} .lot-head`, card, '[data-panel="quay"]'];
}

/** Where a control is looked for, the nearest to the action first. */
function placesOf(control: LessonControl, step: LessonStep): readonly string[] {
  switch (control) {
    case 'line.chips':
      return lineOf('chips');
    case 'line.dataCentres':
      return lineOf('dataCentres');
    case 'line.power':
      return lineOf('power');
    case 'line.talent':
      return lineOf('talent');
    case 'line.models':
      return lineOf('models');
    case 'limit':
      return ['[data-why-limit] button', ...TO_LINES];
    case 'lots':
      return lotOf(step);
    case 'forecast':
      return ['.forecast-open'];
    case 'endTurn':
      return ['[data-end-turn]'];
  }
}

function isSeen(element: HTMLElement): boolean {
  return element.getClientRects().length > 0 && getComputedStyle(element).visibility !== 'hidden';
}

/** The control that a step points at, as the page is now; null while there is none. */
function controlOf(step: LessonStep): HTMLElement | null {
  for (const place of placesOf(step.at, step))
    for (const found of document.querySelectorAll<HTMLElement>(place))
      if (isSeen(found)) return found;
  return null;
}

const STOPS = ['input[type="range"]', 'input:checked', 'input:not(:disabled)', 'button', 'a[href]'];

/** Where keys go in a control: itself, or its slider, its choice, its first button. */
function stopIn(control: HTMLElement): HTMLElement {
  if (control.matches('button, a, input, [tabindex]')) return control;
  for (const stop of STOPS) {
    const found = control.querySelector<HTMLElement>(stop);
    if (found !== null) return found;
  }
  return control;
}

const DESCRIBED = 'aria-describedby';

/** Ties a text to an element beside what describes it already; gives the way back. */
function describe(element: HTMLElement, id: string): () => void {
  const ids = () => (element.getAttribute(DESCRIBED) ?? '').split(' ').filter((one) => one !== '');
  element.setAttribute(DESCRIBED, [...ids().filter((one) => one !== id), id].join(' '));
  return () => {
    const left = ids().filter((one) => one !== id);
    if (left.length === 0) element.removeAttribute(DESCRIBED);
    else element.setAttribute(DESCRIBED, left.join(' '));
  };
}

function isWhole({ top, bottom }: DOMRect): boolean {
  return top >= 0 && bottom <= window.innerHeight;
}

/** Rings a control, describes its stop by `text`, and brings it into view; gives the way back. */
function point(control: HTMLElement, text: string): () => void {
  control.dataset['pointed'] = '';
  const undo = describe(stopIn(control), text);
  if (!isWhole(control.getBoundingClientRect())) control.scrollIntoView({ block: 'center' });
  return () => {
    delete control.dataset['pointed'];
    undo();
  };
}

/** Looks now and whenever the page changes; gives the way to stop. */
function keepLooking(look: () => void): () => void {
  const observer = new MutationObserver(look);
  observer.observe(document.body, {
    childList: true,
    subtree: true,
    attributeFilter: ['hidden', 'class'],
  });
  look();
  return () => observer.disconnect();
}

/** Brings the control of a step into view, with focus where keys go in it: now, or as soon as the page has drawn it. Gives the way to call that off. */
export function bringTo(step: LessonStep): () => void {
  let isThere = false;
  const stop = keepLooking(() => {
    const control = isThere ? null : controlOf(step);
    if (control === null) return;
    isThere = true;
    control.scrollIntoView({ block: 'center' });
    stopIn(control).focus();
    queueMicrotask(() => stop());
  });
  return stop;
}

/** Keeps pointing at the control of a step while the page changes around it. */
export function usePointing(step: LessonStep | null, text: string): void {
  useEffect(() => {
    if (step === null) return undefined;
    let control: HTMLElement | null = null;
    let letGo: () => void = () => undefined;
    const look = () => {
      const found = controlOf(step);
      if (found === control && (found === null || found.dataset['pointed'] !== undefined)) return;
      letGo();
      control = found;
      letGo = found === null ? () => undefined : point(found, text);
    };
    const stop = keepLooking(look);
    return () => {
      stop();
      letGo();
    };
  }, [step, text]);
}
