// The frame of a wide panel: heading, one sentence, and a note at the right.

import type { ComponentChildren } from 'preact';

export interface PanelFrameProps {
  readonly title: string;
  readonly note: string;
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
}

export function PanelFrame({ title, note, aside, children }: PanelFrameProps) {
  return (
    <div class="panel">
      <div class="panel-head">
        <div>
          <h2 tabIndex={-1} data-panel-title>
            {title}
          </h2>
          <p class="panel-note">{note}</p>
        </div>
        {aside}
      </div>
      <div class="panel-body">{children}</div>
    </div>
  );
}
