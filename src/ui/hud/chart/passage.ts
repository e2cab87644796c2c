// The passage from one turn to the next on the page: when it runs, when the new numbers come, and how it is cut short.

import { signal } from '@preact/signals';

/** `old`: the turn that ends still shows; `new`: the next one does. */
export type PassageStage = 'old' | 'new';

export interface Passage {
  readonly stage: PassageStage;
  /** Share of the full length, 1 for the drawn one. */
  readonly pace: number;
}

/** Milliseconds of the drawn passage: when the new numbers come, and when it is over. */
export const PASSAGE_MS = { numbers: 1500, whole: 2600 } as const;
/** The short passage against the drawn one. */
export const SHORT_PACE = 0.35;

export const passage = signal<Passage | null>(null);

let cut: () => void = () => undefined;

/** Ends the passage at once, if one runs. */
export function cutPassage(): void {
  cut();
}

function press(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
  cutPassage();
}

const CUTTING = ['keydown', 'pointerdown'] as const;

/** Runs a passage; it is over when the promise is kept, which any key, tap or click brings about at once. */
export function runPassage(pace: number): Promise<void> {
  cut();
  passage.value = { stage: 'old', pace };
  return new Promise((resolve) => {
    const timers = [
      window.setTimeout(() => {
        passage.value = { stage: 'new', pace };
      }, PASSAGE_MS.numbers * pace),
      window.setTimeout(() => cut(), PASSAGE_MS.whole * pace),
    ];
    cut = () => {
      cut = () => undefined;
      timers.forEach((timer) => window.clearTimeout(timer));
      for (const name of CUTTING) document.removeEventListener(name, press, { capture: true });
      passage.value = null;
      resolve();
    };
    for (const name of CUTTING) document.addEventListener(name, press, { capture: true });
  });
}
