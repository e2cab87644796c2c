// Brings pieces of the page when they are wanted; one that does not come waits and is tried again.

import { signal } from '@preact/signals';
import { defined } from '../lib/assert';
import { language, loadMessages, type MessagePart, messageFile } from '../ui/text';
import { fetchPiece, MissingFile } from '../ui/pieceFiles';
import { atLeisure } from './leisure';

export interface Piece<Name extends string> {
  /** The modules that it needs now, as the build names them. */
  readonly files: () => readonly string[];
  /** Set for a piece that may be needed again in another form; any other piece is there once it has come. */
  readonly isHere?: () => boolean;
  /** Gives what it brings, by name. */
  readonly bring: () => Promise<object | void>;
  /** The parts of the messages that it needs. */
  readonly words?: readonly MessagePart[];
  /** Pieces that it needs. */
  readonly after?: readonly Name[];
  /** For what no running game needs: it comes only when it is asked for. */
  readonly isApart?: true;
}

export type PieceTable<Name extends string> = Readonly<Record<Name, Piece<Name>>>;

/** A piece that somebody waits for because it could not be had at once. */
export interface Waiting<Name extends string> {
  readonly piece: Name;
  /** The host no longer has it: a newer version has been published. */
  readonly isGone: boolean;
  /** Its files came, but the browser will not start it before the page is opened anew. */
  readonly isStuck: boolean;
}

const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 15_000;

async function fetchFiles({
  files,
  words = [],
}: Pick<Piece<string>, 'files' | 'words'>): Promise<void> {
  const messages = words.map((part) => messageFile(language.peek(), part));
  await Promise.all([...files(), ...messages].map(fetchPiece));
}

export class PieceLoader<Name extends string> {
  /** What the pieces that are there have brought. */
  readonly brought = signal<ReadonlyMap<Name, object>>(new Map());
  readonly waiting = signal<readonly Waiting<Name>[]>([]);
  private table: Partial<PieceTable<Name>> = {};
  private readonly attempts = new Map<Name, Promise<unknown>>();
  private readonly waits = new Map<Name, Promise<void>>();
  private wake = new AbortController();

  /** From now on these pieces can be had, in the order in which a game is likely to want them. */
  know(table: PieceTable<Name>): void {
    this.table = table;
  }

  /** True once it is there. False when it does not come now: then it waits, and is tried again in the background. */
  async try(name: Name): Promise<boolean> {
    const fault = await this.attempt(name);
    if (fault === null) return true;
    this.put(name, fault);
    void this.wait(name);
    return false;
  }

  /** Resolves when it is there, however long that takes. */
  async load(name: Name): Promise<void> {
    if (!(await this.try(name))) await this.wait(name);
  }

  /** Leaves its files in the browser unread. */
  async fetchAhead(name: Name): Promise<void> {
    await fetchFiles(this.piece(name)).catch(() => undefined);
  }

  /** Says nothing where it does not come. */
  async prefetch(name: Name): Promise<void> {
    await this.attempt(name);
  }

  /** Brings everything that a game may need, one after the other, again and again until all is there. */
  async prefetchAll(): Promise<void> {
    const names = Object.keys(this.table) as Name[];
    const lacking = () =>
      names.filter((name) => !this.piece(name).isApart && !this.brought.peek().has(name));
    for (let ms = FIRST_WAIT_MS; lacking().length > 0; ms = Math.min(2 * ms, LONGEST_WAIT_MS)) {
      for (const name of lacking()) {
        await atLeisure();
        await this.prefetch(name);
      }
      if (lacking().length > 0) await this.pause(ms);
    }
  }

  /** Tries at once whatever waits. */
  tryAgain(): void {
    this.wake.abort();
    this.wake = new AbortController();
  }

  private piece(name: Name): Piece<Name> {
    const piece: Piece<Name> | undefined = this.table[name];
    return defined(piece, `the piece ${name}`);
  }

  private async bring(name: Name, piece: Piece<Name>): Promise<void> {
    const { isHere, bring, words = [], after = [] } = piece;
    if (isHere === undefined ? this.brought.peek().has(name) : isHere()) return;
    await fetchFiles(piece);
    const [views] = await Promise.all([
      bring(),
      ...words.map(loadMessages),
      ...after.map((each) => this.bring(each, this.piece(each))),
    ]);
    this.brought.value = new Map([...this.brought.peek(), [name, views ?? {}]]);
  }

  /** What went wrong with this attempt, or null. */
  private async attempt(name: Name): Promise<unknown> {
    const piece = this.piece(name);
    const running =
      this.attempts.get(name) ??
      this.bring(name, piece)
        .then(
          () => null,
          (thrown: unknown) => thrown ?? 'unknown',
        )
        .finally(() => this.attempts.delete(name));
    this.attempts.set(name, running);
    return running;
  }

  /** Resolves after some time, or as soon as the network is back or somebody asks for another try. */
  private pause(ms: number): Promise<void> {
    const { signal: woken } = this.wake;
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

  private put(piece: Name, fault: unknown): void {
    const isMissing = fault instanceof MissingFile;
    const row = { piece, isGone: isMissing && fault.isGone, isStuck: !isMissing };
    this.waiting.value = [...this.waiting.peek().filter((each) => each.piece !== piece), row];
  }

  private async waitFor(name: Name): Promise<void> {
    for (let ms = FIRST_WAIT_MS; ; ms = Math.min(2 * ms, LONGEST_WAIT_MS)) {
      await this.pause(ms);
      const fault = await this.attempt(name);
      if (fault === null) break;
      this.put(name, fault);
    }
    this.waiting.value = this.waiting.peek().filter((each) => each.piece !== name);
  }

  private wait(name: Name): Promise<void> {
    const running =
      this.waits.get(name) ?? this.waitFor(name).finally(() => this.waits.delete(name));
    this.waits.set(name, running);
    return running;
  }
}
