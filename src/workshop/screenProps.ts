// What the page of an author gets from the page around it.

import type { OpenedScenario } from '../files/index';
import type { CatalogueEntry } from '../types/catalogueEntry';
import type { OwnScenario } from '../types/ownScenario';
import type { CopyText } from '../ui/hud/controls/copyButton';
import type { BalanceRun } from './balance/balanceRun';
import type { AuthorsText } from './files';
import type { Workshop } from './workshop';

/** A link to a scenario. */
export interface SharedLink {
  readonly link: string;
  /** Whether the scenario is in it; otherwise those who follow it are asked for the file. */
  readonly fits: boolean;
  /** Whether others than this machine can open it. */
  readonly opensElsewhere: boolean;
}

/** How a change in the file is noticed. */
export type WatchState =
  /** It is looked at twice a second. */
  | 'watched'
  /** The browser gives no way to look again, so the file has to be opened anew. */
  | 'unwatched'
  /** There is no file yet. */
  | 'noFile';

/** What happened to a scenario that was to be kept: `replaced` where an earlier one of its id was there. */
export type Kept = 'kept' | 'replaced' | 'notKept';

export interface WorkshopActs {
  /** Lets the author choose files. */
  readonly choose: () => void;
  readonly drop: (event: DragEvent) => void;
  /** Opens a copy of a scenario that comes with the game, whole or as a patch of it. */
  readonly beginFrom: (id: string, isPatch: boolean) => void;
  readonly openOwn: (own: OwnScenario) => void;
  readonly removeOwn: (own: OwnScenario) => void;
  readonly putAway: () => void;
  /** Opens the form that makes a country from ten figures. */
  readonly newCountry: () => void;
  readonly tryIt: (opened: OpenedScenario) => void;
  readonly keep: (opened: OpenedScenario) => Promise<Kept>;
  readonly setForClass: (opened: OpenedScenario) => void;
  readonly linkOf: (opened: OpenedScenario) => SharedLink;
  readonly save: (file: AuthorsText) => void;
  /** Writes the open file; false where the browser does not let the page. */
  readonly write: (file: AuthorsText) => Promise<boolean>;
  readonly copy: CopyText;
  /** Back to the game that the author came from. */
  readonly backToGame: () => void;
  readonly leave: () => void;
}

export interface WorkshopScreenProps {
  readonly workshop: Workshop;
  readonly acts: WorkshopActs;
  /** Weighs the balance of the open scenario once it is sound. */
  readonly balance: BalanceRun;
  /** Those that come with the game. */
  readonly scenarios: readonly CatalogueEntry[];
  /** Those on this device; null until they have been read. */
  readonly own: readonly OwnScenario[] | null;
  readonly watch: WatchState;
  /** Whether the page may write the open file. */
  readonly canWrite: boolean;
  /** Whether a game waits for the author to come back. */
  readonly hasGame: boolean;
}
