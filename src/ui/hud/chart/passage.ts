// The passage: the animation from one turn to the next. When it runs, when the new numbers come, and how it is cut short.

import { signal } from '@preact/signals';

/** `old`: the turn that ends is still shown; `new`: the next one is. */
export type PassageStage = 'old' | 'new';

export interface Passage {
  readonly stage: PassageStage;
  /** Share of the full length; 1 for a passage of full length. */
  readonly pace: number;
}

/** Milliseconds of a passage of full length at which flows run fast, the chart changes, numbers roll, and all is over. */
export const PASSAGE_MS = {
  flowsFrom: 300,
  flowsUntil: 1100,
  change: 1100,
  rollFrom: 1500,
  rollUntil: 2200,
  whole: 2600,
} as const;
/** The length of a short passage, as a share of a full one. */
export const SHORT_PACE = 0.35;

export const passage = signal<Passage | null>(null);

/** How far the numbers have rolled from the old turn to the new one; 1 at rest. */
export const rolled = signal(1);

let cut: () => void = () => undefined;

/** Ends the passage at once, if one runs. */
export function cutPassage(): void {
  cut();
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}

/** Keys that mean nothing on their own. */
const SILENT_KEYS: ReadonlySet<string> = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta']);

/** Whether a key cuts the passage: not the browser's own keys, and not one that has been held since the turn was ended. */
function onKey(event: KeyboardEvent): void {
  const { key, ctrlKey, metaKey, altKey, repeat } = event;
  if (ctrlKey || metaKey || altKey || SILENT_KEYS.has(key)) return;
  swallow(event);
  if (!repeat) cutPassage();
}

/** Catches the click that follows a tap which cut the passage, so that it does not press what appears under the finger. */
function onPress(event: PointerEvent): void {
  swallow(event);
  cutPassage();
  const over = new AbortController();
  const once = { capture: true, signal: over.signal };
  const end = () => over.abort();
  document.addEventListener('click', swallow, once);
  for (const name of ['click', 'keydown', 'pointerdown'])
    document.addEventListener(name, end, once);
}

/** Fast at first, then slower and slower. */
function eased(share: number): number {
  return 1 - (1 - share) ** 3;
}

/** Rolls the numbers frame by frame; the returned function stops that. */
function roll(lengthMs: number): () => void {
  const began = performance.now();
  let frame = 0;
  const step = () => {
    const share = Math.min(1, (performance.now() - began) / lengthMs);
    rolled.value = eased(share);
    if (share < 1) frame = window.requestAnimationFrame(step);
  };
  step();
  return () => window.cancelAnimationFrame(frame);
}

/** Runs a passage and resolves when it is over; a key, a tap or a click ends it at once. */
export function runPassage(pace: number): Promise<void> {
  cut();
  passage.value = { stage: 'old', pace };
  rolled.value = 0;
  return new Promise((resolve) => {
    const listening = new AbortController();
    let stopRolling: () => void = () => undefined;
    const at = (ms: number, act: () => void) => window.setTimeout(act, ms * pace);
    const timers = [
      at(PASSAGE_MS.change, () => {
        passage.value = { stage: 'new', pace };
      }),
      at(PASSAGE_MS.rollFrom, () => {
        stopRolling = roll((PASSAGE_MS.rollUntil - PASSAGE_MS.rollFrom) * pace);
      }),
      at(PASSAGE_MS.whole, () => cut()),
    ];
    cut = () => {
      cut = () => undefined;
      timers.forEach((timer) => window.clearTimeout(timer));
      stopRolling();
      listening.abort();
      rolled.value = 1;
      passage.value = null;
      resolve();
    };
    const options = { capture: true, signal: listening.signal };
    document.addEventListener('keydown', onKey, options);
    document.addEventListener('pointerdown', onPress, options);
  });
}
