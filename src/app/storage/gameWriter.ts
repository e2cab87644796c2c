// Writes the saves of one game for one page, and writes nothing once another page has gone on with it.

import type { GameSummary, KeptGame, SaveMark } from '../../types/keptGame';
import type { GamePlace } from './gameList';
import { StorageError, type StoragePort } from './port';
import type { QuickCopies } from './quickCopies';
import {
  goneOn,
  isSame,
  otherSlot,
  partedId,
  recordOf,
  rowKey,
  rowOf,
  type SaveRecord,
  type Slot,
  slotKey,
  wholeRecord,
  wholeRow,
} from './saveRecord';

/** The writer: its page, its clock, and where it writes to. */
export interface Pen {
  readonly port: StoragePort;
  readonly copies: QuickCopies;
  readonly writer: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** What became of a save: it is kept, or the storage holds one that does not lead to it. */
export type Written =
  | { readonly kind: 'kept'; readonly game: KeptGame }
  | { readonly kind: 'movedOn'; readonly stored: KeptGame };

type Decided = Written & { readonly slot?: Slot };

/**
 * The writer of one game. A save goes into the slot that does not hold the last one known to be safe, is read back,
 * and only then counts as safe. Several may run at once; the last one counts.
 */
export class GameWriter {
  readonly id: string;
  private base: SaveMark | null;
  private safeSlot: Slot | null;
  private number: number;
  /** How many saves were begun; one that a later one has overtaken is not checked again. */
  private begun = 0;

  constructor(
    private readonly pen: Pen,
    place: GamePlace,
    private readonly parent: KeptGame['parent'] = null,
  ) {
    this.id = place.id;
    this.base = place.base;
    this.safeSlot = place.safeSlot;
    this.number = place.base?.number ?? 0;
  }

  /** From now on writes a game of its own, which has parted from the one before. */
  apart(): GameWriter {
    const { writer } = this.pen;
    const place = {
      id: partedId(this.id, writer),
      base: { writer, number: this.number },
      safeSlot: null,
    };
    return new GameWriter(this.pen, place, { game: this.id, save: this.base });
  }

  /** A quick copy of the save is there before this call returns. Throws what the storage throws. */
  async write(text: string, summary: GameSummary): Promise<Written> {
    const own = ++this.begun;
    const { port, copies } = this.pen;
    const record = this.record(text, summary);
    copies.write({ record, follows: this.base });
    const { slot, ...written } = await port.change([rowKey(this.id)], ([row]) =>
      this.decide(row, record),
    );
    if (written.kind === 'movedOn' || slot === undefined) return written;
    const isKept = await this.isKept(slot, record);
    if (own !== this.begun) return written;
    if (!isKept) throw new StorageError('notKept');
    this.base = record.game.save;
    this.safeSlot = slot;
    copies.forget(this.id, record.game.save);
    return written;
  }

  /** The save that another page has kept since, or null while this page may write. */
  async findNewer(): Promise<KeptGame | null> {
    const [row] = await this.pen.port.read([rowKey(this.id)]);
    return this.newerIn(row);
  }

  /** Gives up what this page has not yet kept. */
  letGo(): void {
    this.pen.copies.forget(this.id, { writer: this.pen.writer, number: this.number });
  }

  private record(text: string, summary: GameSummary): SaveRecord {
    const { writer, now } = this.pen;
    const save = { writer, number: ++this.number };
    const { id, parent } = this;
    return recordOf({ id, name: '', parent, ...summary, save, keptAt: now() }, text);
  }

  private newerIn(row: unknown): KeptGame | null {
    const stored = wholeRow(row)?.game;
    if (stored === undefined || stored.save.writer === this.pen.writer) return null;
    return isSame(stored.save, this.base) ? null : stored;
  }

  private decide(
    row: unknown,
    record: SaveRecord,
  ): { answer: Decided; writes?: [string, unknown][] } {
    const stored = this.newerIn(row);
    if (stored !== null) return { answer: { kind: 'movedOn', stored } };
    const game = goneOn(wholeRow(row)?.game, record.game);
    const slot = this.safeSlot === null ? 'a' : otherSlot(this.safeSlot);
    return {
      answer: { kind: 'kept', game, slot },
      writes: [
        [slotKey(this.id, slot), record],
        [rowKey(this.id), rowOf(game, slot)],
      ],
    };
  }

  private async isKept(slot: Slot, { game, text }: SaveRecord): Promise<boolean> {
    const [value, row] = await this.pen.port.read([slotKey(this.id, slot), rowKey(this.id)]);
    const back = wholeRecord(value);
    const isRead = back !== null && isSame(back.game.save, game.save) && back.text === text;
    return isRead && wholeRow(row) !== null;
  }
}
