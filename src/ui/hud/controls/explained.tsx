// A number that can be asked "Why?": pressing it opens the sheet that explains it.

import type { ComponentChildren } from 'preact';
import { openWhy } from '../dialogs/dialogStack';

export interface ExplainedProps {
  /** The quantity's name in the explanations, for example `support`. */
  readonly quantity: string;
  readonly children: ComponentChildren;
  /** The whole spoken name where the number alone says too little. */
  readonly label?: string;
  /** Instead of the dotted underline, for numbers that are buttons of their own. */
  readonly className?: string;
}

export function Explained({ quantity, children, label, className }: ExplainedProps) {
  return (
    <button
      type="button"
      class={className ?? 'link-dotted'}
      aria-label={label}
      aria-haspopup="dialog"
      data-why={quantity}
      onClick={() => openWhy(quantity)}
    >
      {children}
    </button>
  );
}
