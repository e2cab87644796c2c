// The one polite live region of the page: it says a turn's outcome once, not number by number.

import { spoken } from '../voice';

export function LiveRegion() {
  return (
    <div class="visually-hidden" role="status" aria-live="polite">
      {spoken.value}
    </div>
  );
}
