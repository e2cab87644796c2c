// What one taking-in may give and cost: games, faults, files, bytes. Beyond that the rest is told and not read.

import { err } from '../../lib/result';
import type { KnownCodes } from '../code';
import { type EarlierRead, type EarlierReading, foundEarlier, NO_EARLIER } from './earlierReading';
import { Pace } from './pace';
import type { Found, Source, SourceFault } from './source';

/** Most games of one class. */
export const MOST_GAMES = 400;
/** Most faults that are told of one file; the others are counted. */
export const MOST_FAULTS = 500;
/** Most files that are dropped at once. */
export const MOST_FILES = 2000;
/** Most bytes of work in vain; each game that is found gives room for some more. */
const MOST_BYTES = 60 * 1024 * 1024;
const BYTES_OF_GAME = 300 * 1024;

/** What became of a place: a row of the class; nothing, because it was there already; nothing, because the class is full. */
export type Admission = 'taken' | 'repeated' | 'full';

/** Is given every row as soon as it is there; gives nothing back where every row is taken. */
export type Take = (found: Found) => Admission | void;

/** One taking-in, source by source. */
export class Intake {
  /** Codes that were read, so that a copy costs next to nothing. */
  readonly known: KnownCodes = new Map();
  private readonly earlierReads = new Map<string, EarlierRead | null>();
  private bytes = 0;
  private faults = 0;
  private more = 0;
  private isFull = false;

  constructor(
    private readonly take: Take,
    private readonly pace: Pace = new Pace(),
    readonly earlier: EarlierReading = NO_EARLIER,
  ) {}

  /** Takes what earlier rules read in a text; false where that is nothing. */
  async addEarlier(source: Source, text: string, as: keyof EarlierReading): Promise<boolean> {
    const known = this.earlierReads.get(text);
    const read = known === undefined ? await this.earlier[as](text) : known;
    this.earlierReads.set(text, read);
    if (read !== null) this.add({ source, ...foundEarlier(read) });
    return read !== null;
  }

  /** Whether the rest of the source is only counted. */
  get isSourceOver(): boolean {
    return this.isFull || this.faults >= MOST_FAULTS;
  }

  /** Whether no further file is read. */
  get isOver(): boolean {
    return this.isFull || this.bytes > MOST_BYTES;
  }

  /** The codes that were read, each once. */
  get codes(): string[] {
    return [...this.known.values()].flatMap((read) => (read.kind === 'read' ? [read.code] : []));
  }

  /** Another file, or another pasted text. */
  begin(): void {
    this.faults = 0;
    this.more = 0;
  }

  /** Says how many places of a source gave nothing beside those that were told. */
  end(source: Source): void {
    if (this.more > 0) this.say(source, { code: 'more', detail: String(this.more) });
  }

  /** Bytes that were read, unpacked or searched; those of a text count once for each. */
  charge(bytes: number): void {
    this.bytes += bytes;
  }

  add(found: Found): void {
    if (!found.content.ok) return this.fail(found.source, found.content.error);
    if (this.isFull) return;
    const became = this.take(found) ?? 'taken';
    if (became === 'taken') this.bytes -= BYTES_OF_GAME;
    if (became !== 'full') return;
    this.isFull = true;
    this.say(found.source, { code: 'classFull' });
  }

  fail(source: Source, fault: SourceFault): void {
    this.faults++;
    if (this.faults <= MOST_FAULTS) this.say(source, fault);
    else this.more++;
  }

  /** Counts places that are not looked at. */
  skip(count: number): void {
    this.more += count;
  }

  /** To be called after every small step: lets the page answer in between. */
  rest(): Promise<void> | void {
    return this.pace.rest();
  }

  /** Tells what holds for a source as a whole. */
  say(source: Source, fault: SourceFault): void {
    this.take({ source, content: err(fault) });
  }
}
