// A word that opens its entry in the glossary.

import type { ComponentChildren } from 'preact';
import { openDialog } from '../dialogs/dialogStack';
import type { GlossaryEntry } from './entries';

export interface TermProps {
  readonly of: GlossaryEntry;
  readonly children: ComponentChildren;
}

export function Term({ of, children }: TermProps) {
  return (
    <button
      type="button"
      class="link-dotted term"
      aria-haspopup="dialog"
      onClick={() => openDialog({ kind: 'glossary', entry: of })}
    >
      {children}
    </button>
  );
}
