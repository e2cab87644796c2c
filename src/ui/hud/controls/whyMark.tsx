// The mark beside a group of numbers that asks "Why?" about all of them; pressing a number asks too.

import { t } from '../../text';
import { openWhy } from '../dialogs/dialogStack';

export interface WhyMarkProps {
  /** The quantities of the group: ways into the facts, with spaces between. */
  readonly of: string;
  /** What the numbers are about, for screen readers. */
  readonly name: string;
  readonly className?: string;
}

export function WhyMark({ of, name, className = '' }: WhyMarkProps) {
  return (
    <button
      type="button"
      class={`why-mark ${className}`}
      aria-label={t('control.whyGroup', { name })}
      title={t('control.whyGroup', { name })}
      aria-haspopup="dialog"
      data-why={of}
      onClick={() => openWhy(of)}
    >
      <span aria-hidden="true">?</span>
    </button>
  );
}
