// A number that can be asked "Why?": pressing it opens the sheet that explains it.

import type { ComponentChildren } from 'preact';
import { openWhy } from '../dialogs/dialogStack';

export interface ExplainedProps {
  /** The quantity's name in the explanations, for example `support`. */
  readonly quantity: string;
  readonly children: ComponentChildren;
  /** The full spoken name where the number on its own says too little. */
  readonly label?: string;
  /** Replaces the dotted underline, for numbers that are buttons themselves. */
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
