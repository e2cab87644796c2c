// The class as it grows: takes hand-ins in, has them played again, keeps them, and forgets them when told to.

import { type ReadonlySignal, signal } from '@preact/signals';
import { onceForEach } from '../../lib/once';
import type { Result } from '../../lib/result';
import type { CarriedScenario } from '../../types/carried';
import type { HandIn } from '../../types/handIn';
import type { Scenario } from '../../types/scenario';
import type { LoadFinding } from '../../ui/hud/dialogs/loadFaultDialog';
import { makeClassFile, readKept } from './classFile';
import type { EarlierReading } from './earlierReading';
import { stillHolding, withoutOldest } from './findings';
import type { Handed, Judgement, Judgements } from './handed';
import { type Admission, MOST_GAMES, type Take } from './intake';
import { type ClassKeeper, Keeping, type News } from './keeping';
import { isSamePlace, KnownGames } from './knownGames';
import type { CarriedLook, LackingScenario } from './lacking';
import { letAnswer, Pace } from './pace';
import { readFiles, readPasted } from './readSources';
import { turnTexts } from './remarks';
import { type Found, MOST_AGAIN, shownName, type Source } from './source';

export interface JudgeOptions {
  readonly onProgress: (done: number, total: number) => void;
  readonly signal: AbortSignal;
}

/** A scenario by its id, the mark of its figures and its rules. */
type Wanted = Pick<LackingScenario, 'scenario' | 'content' | 'rules'>;

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
  /** Reads hand-ins of earlier rules; without it they are of another version. */
  readonly earlier?: EarlierReading;
  /** What keeps the class on this device; without it the class lasts as long as the page. */
  readonly keeper?: ClassKeeper;
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

/** A hand-in that was there already. */
export interface Repeat {
  readonly source: Source;
  /** The row that holds it. */
  readonly of: number;
}

/** Most of them that are told one by one. */
const MOST_REPEATS = 100;

/** One taking-in while it runs. */
interface TakingIn {
  readonly rows: Handed[];
  readonly repeats: Repeat[];
  games: number;
  faults: number;
  repeated: number;
}

/** Asked for at every hand-in that comes, also at ten thousand copies. */
const gamesAmong = onceForEach(
  (rows: readonly Handed[]) => rows.filter(({ content }) => content.ok).length,
);

export class Collection {
  readonly handed = signal<readonly Handed[]>([]);
  readonly judgements = signal<Judgements>(new Map());
  readonly isReading = signal(false);
  /** Null while no games are played. */
  readonly progress = signal<Progress | null>(null);
  readonly taken = signal<Taken | null>(null);
  /** Hand-ins that came last and were there already, at most a hundred. */
  readonly repeats = signal<readonly Repeat[]>([]);
  /** Why playing again broke off, or null. */
  readonly failure = signal<string | null>(null);
  private stop = new AbortController();
  /** Whether the teacher has stopped playing for now. */
  private isHalted = false;
  private nextId = 1;
  private known = new KnownGames();
  /** The rows in the class file that was saved last. */
  private kept: readonly Handed[] = [];
  private readonly keeping: Keeping;
  /** What is read, one after the other. */
  private reading: Promise<void> = Promise.resolve();

  constructor(readonly ports: CollectPorts) {
    this.keeping = new Keeping(ports.keeper);
    this.isOnDevice = ports.keeper !== undefined;
    this.keepingFailed = this.keeping.hasFailed;
  }

  /** Whether the class is kept on this device, as long as nothing fails. */
  readonly isOnDevice: boolean;
  /** Whether the browser did not keep the latest hand-ins. */
  readonly keepingFailed: ReadonlySignal<boolean>;

  takeFiles(files: readonly File[]): Promise<void> {
    const names = new Set(files.map(({ name }) => shownName(name)));
    return this.takeIn(names, (take) => readFiles(files, take, undefined, this.ports.earlier));
  }

  takePasted(text: string): Promise<void> {
    return this.takeIn(new Set(['']), (take) =>
      readPasted(text, take, undefined, this.ports.earlier),
    );
  }

  /** Brings the class that is kept on this device, and follows other pages of this browser from then on. */
  async restore(): Promise<void> {
    this.keeping.listen(() => void this.lookAround());
    await this.lookAround();
  }

  /** Takes over what other pages have kept, and lets go what they have let go. */
  async lookAround(): Promise<void> {
    await this.keeping.look((news) => this.takeOver(news));
    await this.playAgain();
  }

  /** Resolves when all that was to be kept is safe, or has failed. */
  settled(): Promise<void> {
    return this.keeping.keep([]);
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
      await letAnswer();
      const judged = await this.ports.judge(
        games.map(({ handIn }) => handIn),
        {
          signal: stopped,
          onProgress: (done, total) => {
            this.progress.value = { done, total };
          },
        },
      );
      await letAnswer();
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
    this.drop([id]);
    void this.keeping.letGo([id]);
  }

  /** Lets the whole class go, from this device too. */
  clear(): void {
    this.stop.abort();
    const ids = this.handed.peek().map(({ id }) => id);
    this.drop(ids);
    this.judgements.value = new Map();
    this.taken.value = null;
    this.repeats.value = [];
    this.failure.value = null;
    void this.keeping.letGo(ids);
  }

  /** The text of the file that opens again as this class. */
  toFile(): string {
    this.kept = this.handed.peek();
    return makeClassFile(this.handed.peek());
  }

  /** Whether something would be lost if the page were left. */
  get isUnkept(): boolean {
    const rows = this.handed.peek();
    if (rows === this.kept) return false;
    const isKeptHere = this.isOnDevice && !this.keepingFailed.peek();
    return rows.some(({ id, content }) => !isKeptHere || (content.ok && !this.keeping.isSafe(id)));
  }

  private takeIn(
    files: ReadonlySet<string>,
    read: (take: Take) => Promise<readonly string[]>,
  ): Promise<void> {
    this.reading = this.reading.then(async () => {
      const taking: TakingIn = { rows: [], repeats: [], games: 0, faults: 0, repeated: 0 };
      this.isReading.value = true;
      const codes = await read((one) => this.admit(one, taking));
      await letAnswer();
      this.isReading.value = false;
      this.add(taking, stillHolding(this.handed.peek(), { files, codes }));
    });
    return this.reading.then(() => this.playAgain());
  }

  private get games(): number {
    return gamesAmong(this.handed.peek());
  }

  private admit(found: Found, taking: TakingIn): Admission {
    if (!found.content.ok) {
      const { code, detail } = found.content.error;
      taking.faults += code === 'more' || code === 'pile' ? Number(detail) : 1;
      taking.rows.push({ ...found, id: this.nextId++ });
      return 'taken';
    }
    if (this.games + taking.games >= MOST_GAMES) return 'full';
    const of = this.known.admit(found, this.nextId);
    if (of !== null) {
      taking.repeated++;
      if (taking.repeats.length < MOST_REPEATS) taking.repeats.push({ source: found.source, of });
      return 'repeated';
    }
    taking.games++;
    turnTexts(found.content.value.game);
    taking.rows.push({ ...found, id: this.nextId++ });
    return 'taken';
  }

  private add({ rows, repeats, games, faults, repeated }: TakingIn, before: Handed[]): void {
    const holding = new Set(before);
    const over = this.handed.peek().filter((row) => !holding.has(row));
    if (over.length > 0) void this.keeping.letGo(over.map(({ id }) => id));
    const told = withRepeats([...before, ...rows], repeats);
    const changed = told.filter((row, i) => row !== before[i]);
    this.handed.value = withoutOldest(told);
    this.taken.value = { games, faults, repeated };
    this.repeats.value = repeats;
    void this.keeping.keep(changed);
  }

  /** Rows that another page has kept get numbers of their own, as far as there is room. */
  private async takeOver({ come, gone }: News): Promise<readonly number[]> {
    const pace = new Pace();
    if (gone.length > 0) this.drop(gone);
    const rows: Handed[] = [];
    for (const { kept, carried } of come.slice(0, MOST_GAMES - this.games)) {
      const read = await readKept(kept, this.ports.earlier);
      const found = { ...read, ...(carried === undefined ? {} : { carried }) };
      const id = this.nextId++;
      this.known.admit(found, id);
      if (found.content.ok) turnTexts(found.content.value.game);
      rows.push({ ...found, id });
      await pace.rest();
    }
    if (rows.length > 0) this.handed.value = [...this.handed.peek(), ...rows];
    return rows.map(({ id }) => id);
  }

  private drop(ids: readonly number[]): void {
    const gone = new Set(ids);
    this.handed.value = this.handed.peek().filter(({ id }) => !gone.has(id));
    for (const id of ids) this.known.forget(id);
  }

  private put(judged: readonly (readonly [number, Judgement | null])[]): void {
    const here = new Set(this.handed.peek().map(({ id }) => id));
    const found = judged.filter(
      (row): row is readonly [number, Judgement] => row[1] !== null && here.has(row[0]),
    );
    this.judgements.value = new Map([...this.judgements.peek(), ...found]);
  }
}

/** The rows with the other places from which their games came again. */
function withRepeats(rows: readonly Handed[], repeats: readonly Repeat[]): Handed[] {
  const sources = new Map<number, Source[]>();
  for (const { source, of } of repeats) sources.set(of, [...(sources.get(of) ?? []), source]);
  return rows.map((row) => withPlaces(row, sources.get(row.id) ?? []));
}

function withPlaces(row: Handed, sources: readonly Source[]): Handed {
  const before = row.again ?? [];
  const places = [row.source, ...before];
  for (const source of sources)
    if (!places.some((place) => isSamePlace(place, source))) places.push(source);
  const again = places.slice(1, 1 + MOST_AGAIN);
  return again.length === before.length ? row : { ...row, again };
}
