// What the page shows: the title screen, a class that is collected, a scenario that is written, a running game, the page between two of its seats, or its debrief; what stands over them, and what waits beside them.

import { signal } from '@preact/signals';
import type { FitNote } from '../classroom/fit';
import type { LostOrder, NotCarried, Session } from '../session/index';
import type { Order } from '../types/order';
import type { ChosenGame } from '../ui/hud/title/catalogue';
import type { NamedGame } from '../earlier/index';
import type { ContentFault } from './contentFiles';
import type { EarlierVerdict } from './earlierGames';
import type { OpenFault } from './openFault';
import type { ContinueFault } from './openGame';
import type { TakenFile } from './own/takenFiles';

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

/** A game of earlier rules that was verified in them, or was not. */
export const earlierGame = signal<{
  readonly game: NamedGame;
  readonly verdict: EarlierVerdict;
} | null>(null);

/** The bug that broke the page, if one did. */
export const crash = signal<Error | null>(null);

/** The turn in which the notice that nothing is kept was closed; it comes back in the next. */
export const storageNoticeClosedIn = signal(-1);

/** A version of the page, as the host tells it. */
export interface Version {
  /** The fingerprint of all its files. */
  readonly build: string;
  /** The number of the rules it plays by. */
  readonly rules: number;
}

/** A newer version that is ready to be taken; `looking` while the host is asked. */
export const newVersion = signal<Version | 'looking' | null>(null);

/** Who is to play, as far as an assignment asks. */
export interface Players {
  /** As they are typed. */
  readonly aliases: readonly string[];
  readonly wasTried: boolean;
}

/** A game that is to begin: it is set up and then briefed, or briefed at once. */
export interface GamePlan extends Players {
  readonly game: ChosenGame;
  readonly step: 'setUp' | 'briefing';
  readonly isAtOnce: boolean;
  readonly notes: readonly FitNote[];
}

/** What stands over the title while a game is set up. */
export const plan = signal<GamePlan | null>(null);

/** The game that waits while its author looks at the scenario; it is kept all the while. */
export const gameAside = signal<Session | null>(null);

/** What the page of an author is to open when it is there. */
export const filesForWorkshop = signal<readonly TakenFile[] | null>(null);

/** What became of the running game when the file of its scenario changed. */
export type Followed =
  /** `dropped`: orders of the present turn that no longer hold. */
  | { readonly kind: 'whole'; readonly session: Session; readonly dropped: readonly Order[] }
  | { readonly kind: 'cut'; readonly session: Session; readonly lost: LostOrder }
  | { readonly kind: 'none'; readonly session: Session; readonly reason: NotCarried }
  /** The file cannot be played; it has this many errors. */
  | { readonly kind: 'unsound'; readonly session: Session; readonly errors: number };

/** For the notice; null where there is nothing to tell. */
export const followed = signal<Followed | null>(null);

/** The game that was carried over last, which it came from and how it stood then: until something is decided in it, the one before is carried anew. */
export const carriage = signal<{
  readonly session: Session;
  readonly origin: Session;
  readonly stand: string;
} | null>(null);

/** The running session, whatever is shown of it. */
export function runningSession(): Session | null {
  const now = page.peek();
  return 'session' in now ? now.session : null;
}
