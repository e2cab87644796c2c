// What the page shows: the title screen, the page of a class or of an author, a running game, the page between two of its seats, its debrief; and what is over them.

import { signal } from '@preact/signals';
import type { Session } from '../session/index';
import type { ContentFault } from './contentFiles';
import type { OpenFault } from './openFault';
import type { ContinueFault } from './openGame';

export type Page =
  | { readonly kind: 'loading' }
  | { readonly kind: 'title' }
  /** A class whose games are collected. */
  | { readonly kind: 'collect' }
  /** Where an author opens a scenario of his own. */
  | { readonly kind: 'workshop' }
  | { readonly kind: 'game'; readonly session: Session }
  /** The debrief of a game that was handed in, opened from its class. */
  | { readonly kind: 'handed'; readonly session: Session }
  /** Between two seats at this device. */
  | { readonly kind: 'handOver'; readonly session: Session }
  | { readonly kind: 'debrief'; readonly session: Session };

export const page = signal<Page>({ kind: 'loading' });

/** Whether a game is being fetched and worked out, so that the title says so. */
export const isOpening = signal(false);

/** Which files of a scenario could not be fetched, and what was asked for. */
export const contentFaults = signal<{
  readonly faults: readonly ContentFault[];
  readonly again: () => void;
} | null>(null);

/** Why the last file could not be opened, and which scenario it lacks; once that is there, it is opened `again`. */
export const loadFault = signal<{
  readonly fault: OpenFault;
  readonly lacks: { readonly scenario: string; readonly again: () => void } | null;
} | null>(null);

/** Why a kept game could not be continued, and what can still be read of it; `older` where an earlier save was taken. */
export const continueFault = signal<{
  readonly id: string;
  readonly fault: ContinueFault | { readonly kind: 'older' };
  readonly text: string | null;
} | null>(null);

/** The bug that broke the page, if one did. */
export const crash = signal<Error | null>(null);

/** The running session, whatever is shown of it. */
export function runningSession(): Session | null {
  const now = page.peek();
  return 'session' in now ? now.session : null;
}
