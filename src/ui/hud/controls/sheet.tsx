// A sheet of paper with a title: the frame of everything that is read.

import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface SheetProps {
  readonly title: ComponentChildren;
  readonly note?: ComponentChildren;
  /** Controls beside the title. */
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
  readonly className?: string;
  readonly neatline?: boolean;
}

export function Sheet({ title, note, aside, children, className = '', neatline }: SheetProps) {
  const id = useId();
  return (
    <section class={`sheet ${className}`} aria-labelledby={id}>
      {neatline ? <div class="neatline" /> : null}
      <div class="sheet-head">
        <h2 id={id}>{title}</h2>
        {note === undefined ? null : <p class="muted small">{note}</p>}
        {aside}
      </div>
      <div class="sheet-body">{children}</div>
    </section>
  );
}
