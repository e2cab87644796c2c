// Trust as a meter: what it will be after the turn, with a mark where it is now.

import type { Power } from '../../../types/names';
import { points } from '../../text/numbers';

export function TrustMeter({
  of,
  label,
  now,
  after,
}: {
  /** Whose trust it is; the two also differ by their hatching. */
  readonly of: Power;
  readonly label: string;
  /** Both 0 to 100. */
  readonly now: number;
  readonly after: number;
}) {
  return (
    <span class={`trust is-${of}`}>
      <span class="trust-label">{label}</span>
      <span class="meter" aria-hidden="true">
        <span class="meter-fill" style={{ '--share': `${after}%` }} />
        <span class="meter-mark" style={{ '--at': `${now}%` }} />
      </span>
      <b>{points(after)}</b>
    </span>
  );
}
