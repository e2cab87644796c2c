// Pieces of the page, fetched when they are first needed so that the title is there soon. One that does not come waits and is tried again.

import { signal } from '@preact/signals';
import { language, loadMessages, type MessagePart, messageFile } from '../ui/text';
import type * as gameReader from './gameReader';
import type * as map from '../ui/map';
import { atLeisure } from './leisure';
import { fetchFile, fetchPiece, MissingFile } from '../ui/pieceFiles';
import type * as adviser from './adviser';
import type * as chartViews from './chartViews';
import type * as classViews from './classViews';
import type * as endViews from './endViews';
import type * as forecastWorker from './forecastWorker';
import type * as laterViews from './laterViews';
import type * as menuViews from './menuViews';
import type * as referenceViews from './referenceViews';
import type * as turnViews from './turnViews';
import type * as whyViews from './whyViews';

export type PieceName =
  | 'collect'
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
  | 'end'
  | 'reference'
  | 'why'
  | 'workshop';

/** What the pieces bring, the game's own apart. */
export type Pieces = typeof map &
  typeof gameReader &
  typeof adviser &
  typeof forecastWorker &
  typeof chartViews &
  typeof classViews &
  typeof menuViews &
  typeof laterViews &
  typeof turnViews &
  typeof endViews &
  typeof referenceViews &
  typeof whyViews;

export interface Piece {
  /** The modules that it needs now, as the build names them. */
  readonly files: () => readonly string[];
  /** Set for a piece that may be needed again in another form; any other piece is there once it has come. */
  readonly isHere?: () => boolean;
  readonly bring: () => Promise<Partial<Pieces> | void>;
  /** The parts of the messages that it needs. */
  readonly words?: MessagePart;
  /** Pieces that it needs. */
  readonly after?: readonly PieceName[];
}

/** All pieces but the game itself, whose parts ask for these, the pages of a class and of an author, which no game needs, and the language. In the order in which a game is likely to need them. */
const PIECES: Readonly<
  Record<Exclude<PieceName, 'collect' | 'game' | 'language' | 'workshop'>, Piece>
> = {
  later: {
    files: () => ['app/laterViews'],
    bring: () => import('./laterViews'),
    words: 'later',
  },
  map: {
    files: () => ['ui/map/index'],
    bring: async () => {
      const piece = await import('../ui/map');
      await Promise.all(piece.OUTLINE_FILES.map(fetchFile));
      return piece;
    },
  },
  forecasts: { files: () => ['app/forecastWorker'], bring: () => import('./forecastWorker') },
  adviser: {
    files: () => ['app/adviser'],
    bring: async () => {
      const piece = await import('./adviser');
      // Without it the adviser itself tells that it cannot be had.
      await piece.bringLabWorker().catch(() => undefined);
      return piece;
    },
  },
  menu: {
    files: () => ['app/menuViews'],
    bring: () => import('./menuViews'),
    words: 'chart',
  },
  chart: {
    files: () => ['app/chartViews'],
    bring: () => import('./chartViews'),
    words: 'chart',
  },
  class: {
    files: () => ['app/classViews'],
    bring: () => import('./classViews'),
    words: 'classroom',
    after: ['reference', 'menu'],
  },
  turn: { files: () => ['app/turnViews'], bring: () => import('./turnViews'), after: ['later'] },
  end: {
    files: () => ['app/endViews'],
    bring: () => import('./endViews'),
    words: 'end',
    after: ['later'],
  },
  reference: {
    files: () => ['app/referenceViews'],
    bring: () => import('./referenceViews'),
    words: 'reference',
    after: ['later'],
  },
  why: {
    files: () => ['app/whyViews'],
    bring: () => import('./whyViews'),
    words: 'why',
    after: ['reference'],
  },
  reader: { files: () => ['app/gameReader'], bring: () => import('./gameReader') },
};

const table = new Map(Object.entries(PIECES) as [PieceName, Piece][]);
const NAMES = Object.keys(PIECES) as PieceName[];

/** Adds a piece that cannot be in the table here. */
export function addPiece(name: PieceName, piece: Piece): void {
  table.set(name, piece);
}

let brought: Partial<Pieces> = {};
const here = signal<ReadonlySet<PieceName>>(new Set());

/** A piece that somebody waits for because it could not be had at once. */
export interface Waiting {
  readonly piece: PieceName;
  /** The host no longer has it: a newer version has been published. */
  readonly isGone: boolean;
  /** Its files came, but the browser will not start it before the page is opened anew. */
  readonly isStuck: boolean;
}

/** For the notice that says what waits. */
export const waiting = signal<readonly Waiting[]>([]);

/** What the piece has brought of this name, once it is there. */
export function broughtView<N extends keyof Pieces>(name: N): Pieces[N] | undefined {
  return brought[name] as Pieces[N] | undefined;
}

/** Whether a piece can be used at once. Read it while rendering and the page follows. */
export function hasPiece(name: PieceName): boolean {
  return here.value.has(name);
}

async function fetchFiles({ files, words }: Piece): Promise<void> {
  const messages = words === undefined ? [] : [messageFile(language.peek(), words)];
  await Promise.all([...files(), ...messages].map(fetchPiece));
}

async function bringPiece(name: PieceName): Promise<void> {
  const piece = table.get(name)!;
  const { isHere, bring, words, after = [] } = piece;
  if (isHere === undefined ? hasPiece(name) : isHere()) return;
  await fetchFiles(piece);
  const speaks = words === undefined ? undefined : loadMessages(words);
  const [views] = await Promise.all([bring(), speaks, ...after.map(bringPiece)]);
  brought = { ...brought, ...views };
  here.value = new Set([...here.peek(), name]);
}

const attempts = new Map<PieceName, Promise<unknown>>();

/** What went wrong with this attempt, or null. */
async function attempt(name: PieceName): Promise<unknown> {
  const running =
    attempts.get(name) ??
    bringPiece(name)
      .then(
        () => null,
        (thrown: unknown) => thrown ?? 'unknown',
      )
      .finally(() => attempts.delete(name));
  attempts.set(name, running);
  return running;
}

const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 15_000;
let wake = new AbortController();

/** Tries at once whatever waits. */
export function tryAgain(): void {
  wake.abort();
  wake = new AbortController();
}

/** Resolves after some time, or as soon as the network is back or somebody asks for another try. */
function pause(ms: number): Promise<void> {
  const { signal: woken } = wake;
  return new Promise((resolve) => {
    const over = new AbortController();
    const goOn = () => {
      clearTimeout(timer);
      over.abort();
      resolve();
    };
    const timer = setTimeout(goOn, ms);
    const once = { once: true, signal: over.signal };
    woken.addEventListener('abort', goOn, once);
    addEventListener('online', goOn, once);
  });
}

function put(piece: PieceName, fault: unknown): void {
  const isMissing = fault instanceof MissingFile;
  const row = { piece, isGone: isMissing && fault.isGone, isStuck: !isMissing };
  waiting.value = [...waiting.peek().filter((each) => each.piece !== piece), row];
}

async function waitFor(name: PieceName): Promise<void> {
  for (let ms = FIRST_WAIT_MS; ; ms = Math.min(2 * ms, LONGEST_WAIT_MS)) {
    await pause(ms);
    const fault = await attempt(name);
    if (fault === null) break;
    put(name, fault);
  }
  waiting.value = waiting.peek().filter((each) => each.piece !== name);
}

const waits = new Map<PieceName, Promise<void>>();

function wait(name: PieceName): Promise<void> {
  const running = waits.get(name) ?? waitFor(name).finally(() => waits.delete(name));
  waits.set(name, running);
  return running;
}

/** Brings a piece; true once it is there. False where it does not come now: then a notice says that it waits, it is tried again in the background, and what was asked for is not done. */
export async function tryPiece(name: PieceName): Promise<boolean> {
  const fault = await attempt(name);
  if (fault === null) return true;
  put(name, fault);
  void wait(name);
  return false;
}

/** Brings a piece; resolves when it is there, however long that takes. */
export async function loadPiece(name: PieceName): Promise<void> {
  if (!(await tryPiece(name))) await wait(name);
}

/** Brings the files of a piece into the browser and leaves them there unread, which costs the page no time. */
export async function fetchAhead(name: PieceName): Promise<void> {
  await fetchFiles(table.get(name)!).catch(() => undefined);
}

/** Brings a piece ahead of its need, and says nothing where it does not come. */
export async function prefetchPiece(name: PieceName): Promise<void> {
  await attempt(name);
}

async function bringAll(): Promise<void> {
  for (let ms = FIRST_WAIT_MS; !NAMES.every(hasPiece); ms = Math.min(2 * ms, LONGEST_WAIT_MS)) {
    for (const name of NAMES) {
      await atLeisure();
      await prefetchPiece(name);
    }
    if (!NAMES.every(hasPiece)) await pause(ms);
  }
}

let all: Promise<void> | null = null;

/** Brings everything that a running game may need, one after the other, again and again until all is there. */
export function prefetchAll(): Promise<void> {
  all ??= bringAll();
  return all;
}
