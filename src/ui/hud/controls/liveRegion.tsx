// The page's only live region, which is polite: it says the outcome of a turn once, not number by number.

import { signal } from '@preact/signals';

const spoken = signal('');

/** Has `sentence` read out; the same sentence given twice is read twice. */
export function announce(sentence: string): void {
  spoken.value = spoken.peek() === sentence ? `${sentence}\u00a0` : sentence;
}

/** Clears what was said, which is not meant for the next person at the device. */
export function hush(): void {
  spoken.value = '';
}

export function LiveRegion() {
  return (
    <div class="visually-hidden" role="status" aria-live="polite">
      {spoken.value}
    </div>
  );
}
