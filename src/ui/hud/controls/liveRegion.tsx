// The page's only live region, which is polite: it says the outcome of a turn once, not number by number.

import { spoken } from '../voice';

export function LiveRegion() {
  return (
    <div class="visually-hidden" role="status" aria-live="polite">
      {spoken.value}
    </div>
  );
}
