// The frame of a wide panel: heading, one sentence, and a note at the right.

import type { ComponentChildren } from 'preact';
import { WhyMark } from '../controls/whyMark';
import { WithTerms } from '../glossary/withTerms';

export interface PanelFrameProps {
  readonly title: string;
  /** It may mark words of the glossary. */
  readonly note: string;
  readonly aside?: ComponentChildren;
  /** The quantities of its first part, with a mark beside the heading. */
  readonly why?: string | undefined;
  readonly children: ComponentChildren;
}

export function PanelFrame({ title, note, aside, why, children }: PanelFrameProps) {
  return (
    <div class="panel">
      <div class="panel-head">
        <div>
          <div class="marked">
            <h2 tabIndex={-1} data-panel-title>
              {title}
            </h2>
            {why === undefined ? null : <WhyMark of={why} name={title} />}
          </div>
          <p class="panel-note">
            <WithTerms text={note} />
          </p>
        </div>
        {aside}
      </div>
      <div class="panel-body">{children}</div>
    </div>
  );
}
