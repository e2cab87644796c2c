// The one polite live region of the page: it says a turn's outcome once, not number by number.

import { signal } from '@preact/signals';

const spoken = signal('');

/** Reads `sentence` out when the reader is ready; the same sentence twice is said twice. */
export function announce(sentence: string): void {
  spoken.value = spoken.peek() === sentence ? `${sentence}\u00a0` : sentence;
}

/** Forgets what was said: it is not for whoever has the device next. */
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
