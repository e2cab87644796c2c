// The pieces of the page that are fetched when they are first wanted, so that the title stands soon: their names, what they bring, and how they are had.

import { onceBrought } from '../lib/once';
import type * as map from '../ui/map';
import type * as adviser from './adviser';
import type * as chartViews from './chartViews';
import type * as classViews from './classViews';
import type * as earlierViews from './earlierViews';
import type * as endViews from './endViews';
import type * as forecastWorker from './forecastWorker';
import type * as gameReader from './gameReader';
import type * as laterViews from './laterViews';
import type * as menuViews from './menuViews';
import type * as peopleViews from './peopleViews';
import { PieceLoader, type PieceTable, type Waiting } from './pieceLoader';
import type * as referenceViews from './referenceViews';
import type * as trustViews from './trustViews';
import type * as turnViews from './turnViews';
import type * as whyViews from './whyViews';

export type PieceName =
  | 'collect'
  | 'earlier'
  | 'game'
  | 'language'
  | 'map'
  | 'reader'
  | 'forecasts'
  | 'adviser'
  | 'menu'
  | 'chart'
  | 'class'
  | 'later'
  | 'turn'
  | 'people'
  | 'end'
  | 'reference'
  | 'why'
  | 'trust'
  | 'workshop';

/** What the pieces of a game bring. */
export type Pieces = typeof map &
  typeof gameReader &
  typeof adviser &
  typeof forecastWorker &
  typeof chartViews &
  typeof classViews &
  typeof menuViews &
  typeof peopleViews &
  typeof laterViews &
  typeof turnViews &
  typeof earlierViews &
  typeof endViews &
  typeof referenceViews &
  typeof whyViews &
  typeof trustViews;

const loader = new PieceLoader<PieceName>();

/** From now on these pieces can be had. */
export function knowPieces(table: PieceTable<PieceName>): void {
  loader.know(table);
}

export type WaitingPiece = Waiting<PieceName>;

/** For the notice that says what waits. */
export const { waiting } = loader;

/** What a piece has brought; only once it is there. */
export function broughtBy(name: PieceName): object {
  return loader.brought.peek().get(name)!;
}

/** What the pieces of a game have brought of this name, once one has. */
export function broughtView<N extends keyof Pieces>(name: N): Pieces[N] | undefined {
  for (const views of loader.brought.peek().values())
    if (name in views) return (views as Pieces)[name];
  return undefined;
}

/** Whether a piece can be used at once. Read it while rendering and the page follows. */
export function hasPiece(name: PieceName): boolean {
  return loader.brought.value.has(name);
}

/** Tries at once whatever waits. */
export function tryAgain(): void {
  loader.tryAgain();
}

/** Brings a piece; true once it is there. False where it does not come now: then a notice says that it waits, it is tried again in the background, and what was asked for is not done. */
export function tryPiece(name: PieceName): Promise<boolean> {
  return loader.try(name);
}

/** Brings a piece; resolves when it is there, however long that takes. */
export function loadPiece(name: PieceName): Promise<void> {
  return loader.load(name);
}

/** Brings the files of a piece into the browser and leaves them there unread, which costs the page no time. */
export function fetchAhead(name: PieceName): Promise<void> {
  return loader.fetchAhead(name);
}

/** Brings a piece ahead of its need, and says nothing where it does not come. */
export function prefetchPiece(name: PieceName): Promise<void> {
  return loader.prefetch(name);
}

/** Brings everything that a running game may need, one after the other, again and again until all is there, which the mark `ahead` says. */
export const prefetchAll = onceBrought(async () => {
  await loader.prefetchAll();
  performance.mark('ahead');
});
