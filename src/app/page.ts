// What the page shows: the title screen, a running game, the page between two of its seats, or its debrief, and what stands over them.

import { signal } from '@preact/signals';
import type { Session } from '../session/index';
import type { ChosenGame } from '../ui/hud/title/shelf';
import type { ContentFault } from './contentFiles';
import type { ContinueFault, OpenFault } from './openGame';

export type Page =
  | { readonly kind: 'loading' }
  | { readonly kind: 'title' }
  | { readonly kind: 'game'; readonly session: Session }
  /** Between two seats at this device. */
  | { readonly kind: 'handOver'; readonly session: Session }
  | { readonly kind: 'debrief'; readonly session: Session };

export const page = signal<Page>({ kind: 'loading' });

/** A game that is to begin: it is set up first and then briefed, or briefed at once as it is offered. */
export interface GamePlan {
  readonly game: ChosenGame;
  readonly step: 'setUp' | 'briefing';
  readonly isAtOnce: boolean;
}

export const plan = signal<GamePlan | null>(null);

/** Which files of the game could not be fetched, and why. */
export const contentFaults = signal<readonly ContentFault[]>([]);

/** Why the last file could not be opened. */
export const loadFault = signal<OpenFault | null>(null);

/** What was wrong with the game that is kept in the browser; `older` when the save before it is offered. */
export const keptFault = signal<ContinueFault | { readonly kind: 'older' } | null>(null);

/** The bug that broke the page, if one did. */
export const crash = signal<Error | null>(null);

/** The running session, whatever is shown of it. */
export function runningSession(): Session | null {
  const now = page.peek();
  return 'session' in now ? now.session : null;
}
