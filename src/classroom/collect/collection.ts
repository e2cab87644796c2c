// The class as it grows: takes hand-ins in, has them played again, and forgets them when told to.

import { signal } from '@preact/signals';
import type { Result } from '../../lib/result';
import type { CarriedScenario } from '../../types/carried';
import type { HandIn } from '../../types/handIn';
import type { Scenario } from '../../types/scenario';
import type { LoadFinding } from '../../ui/hud/dialogs/loadFaultDialog';
import { makeClassFile } from './classFile';
import type { Handed, Judgement, Judgements } from './handed';
import type { CarriedLook, LackingScenario } from './lacking';
import { readFiles, readPasted, type Take } from './readSources';
import type { Found, Source } from './source';

export interface JudgeOptions {
  readonly onProgress: (done: number, total: number) => void;
  readonly signal: AbortSignal;
}

/** A scenario by its id and the mark of its figures. */
type Wanted = Pick<LackingScenario, 'scenario' | 'content'>;

/** What the page of a class needs from the app. */
export interface CollectPorts {
  /** Plays games again, in their order; null for one that was not reached. Rejects where that cannot be done at all. */
  readonly judge: (
    handIns: readonly HandIn[],
    options: JudgeOptions,
  ) => Promise<readonly (Judgement | null)[]>;
  /** The content of a scenario that was read, by its id; views that ask for it follow it. */
  readonly scenarioOf: (id: string) => Scenario | undefined;
  /** Takes the file of a scenario; gives why it is not the one that is wanted, or undefined. */
  readonly takeScenario: (file: File, wanted: Wanted) => Promise<readonly LoadFinding[]>;
  /** What a scenario is that a game carries, before it is used. */
  readonly lookAt: (
    carried: CarriedScenario,
    wanted: Wanted,
  ) => Promise<Result<CarriedLook, readonly LoadFinding[]>>;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** What was taken in last. */
export interface Taken {
  readonly games: number;
  readonly faults: number;
  /** How many hand-ins were there already. */
  readonly repeated: number;
}

/** The source of pasted text. */
const PASTED = '';

function placeOf({ file, inside, row }: Source): string {
  return file === '' ? PASTED : JSON.stringify([file, inside, row]);
}

export class Collection {
  readonly handed = signal<readonly Handed[]>([]);
  readonly judgements = signal<Judgements>(new Map());
  readonly isReading = signal(false);
  /** Null while no games are played. */
  readonly progress = signal<Progress | null>(null);
  readonly taken = signal<Taken | null>(null);
  /** Why playing again broke off, or null. */
  readonly failure = signal<string | null>(null);
  private stop = new AbortController();
  /** Whether the teacher has stopped playing for now. */
  private isHalted = false;
  private nextId = 1;
  /** For each game, the rows that hold it and where each came from. */
  private readonly known = new Map<string, Map<number, string>>();
  /** The rows in the class file that was saved last. */
  private kept: readonly Handed[] = [];

  constructor(readonly ports: CollectPorts) {}

  takeFiles(files: readonly File[]): Promise<void> {
    return this.takeIn((take) => readFiles(files, take));
  }

  takePasted(text: string): Promise<void> {
    return this.takeIn((take) => readPasted(text, take));
  }

  /** Plays all games that have not been played, unless that is under way. */
  async playAgain(): Promise<void> {
    const open = this.handed.peek().filter(({ id }) => !this.judgements.peek().has(id));
    const games = open.flatMap(({ id, content }) =>
      content.ok ? [{ id, handIn: content.value }] : [],
    );
    if (this.progress.peek() !== null || games.length === 0) return;
    this.stop = new AbortController();
    this.isHalted = false;
    const { signal: stopped } = this.stop;
    this.failure.value = null;
    this.progress.value = { done: 0, total: games.length };
    let isWhole = false;
    try {
      const judged = await this.ports.judge(
        games.map(({ handIn }) => handIn),
        {
          signal: stopped,
          onProgress: (done, total) => {
            this.progress.value = { done, total };
          },
        },
      );
      this.put(games.map(({ id }, i) => [id, judged[i] ?? null]));
      isWhole = judged.every((one) => one !== null);
    } catch (error) {
      this.failure.value = error instanceof Error ? error.message : String(error);
    }
    this.progress.value = null;
    // Now come those that were taken in meanwhile.
    if (isWhole || (stopped.aborted && !this.isHalted)) await this.playAgain();
  }

  /** Plays the games of these rows once more, whatever their verdict was. */
  async playRows(ids: readonly number[]): Promise<void> {
    const others = [...this.judgements.peek()].filter(([id]) => !ids.includes(id));
    this.judgements.value = new Map(others);
    await this.playAgain();
  }

  /** Stops playing; what was played stays. */
  cancel(): void {
    this.isHalted = true;
    this.stop.abort();
  }

  remove(id: number): void {
    this.handed.value = this.handed.peek().filter((row) => row.id !== id);
    for (const rows of this.known.values()) rows.delete(id);
  }

  clear(): void {
    this.stop.abort();
    this.handed.value = [];
    this.judgements.value = new Map();
    this.taken.value = null;
    this.failure.value = null;
    this.known.clear();
  }

  /** The text of the file that opens again as this class. */
  toFile(): string {
    this.kept = this.handed.peek();
    return makeClassFile(this.handed.peek());
  }

  /** Whether something would be lost if the page were left. */
  get isUnkept(): boolean {
    return this.handed.peek().length > 0 && this.handed.peek() !== this.kept;
  }

  private async takeIn(read: (take: Take) => Promise<void>): Promise<void> {
    const found: Found[] = [];
    this.isReading.value = true;
    await read((one) => found.push(one));
    this.isReading.value = false;
    this.add(found);
    await this.playAgain();
  }

  /** The same game of the same people is taken in once from each place, and not again when it is pasted. From two places, such as the folders of two pupils, it is taken in twice, because one of them may have it from the other. */
  private isNew({ source, content }: Found): boolean {
    if (!content.ok) return true;
    const place = placeOf(source);
    const { aliases, game } = content.value;
    const key = JSON.stringify([
      aliases,
      game.scenario,
      game.content,
      game.fingerprint,
      game.turns,
    ]);
    const rows = this.known.get(key) ?? new Map<number, string>();
    const places = [...rows.values()];
    if (places.includes(place) || places.includes(PASTED) || (place === PASTED && rows.size > 0))
      return false;
    this.known.set(key, rows.set(this.nextId, place));
    return true;
  }

  private add(found: readonly Found[]): void {
    const rows: Handed[] = [];
    for (const one of found) if (this.isNew(one)) rows.push({ ...one, id: this.nextId++ });
    const games = rows.filter(({ content }) => content.ok).length;
    this.handed.value = [...this.handed.peek(), ...rows];
    this.taken.value = {
      games,
      faults: rows.length - games,
      repeated: found.length - rows.length,
    };
  }

  private put(judged: readonly (readonly [number, Judgement | null])[]): void {
    const here = new Set(this.handed.peek().map(({ id }) => id));
    const found = judged.filter(
      (row): row is readonly [number, Judgement] => row[1] !== null && here.has(row[0]),
    );
    this.judgements.value = new Map([...this.judgements.peek(), ...found]);
  }
}
