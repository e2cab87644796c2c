// Keeps the games of this device: the one that this page plays after every order, and the list of all.

import { type ReadonlySignal, signal } from '@preact/signals';
import type { GameSummary, KeptGame } from '../../types/keptGame';
import { createAutosave, type SaveStatus } from './autosave';
import { adoptEarlierSave } from './earlierSave';
import {
  type GameList,
  type GamePlace,
  listGames,
  loadGame,
  removeGame,
  type StoredGame,
} from './gameList';
import { GameWriter, type Pen } from './gameWriter';
import type { Neighbours } from './neighbours';
import { keepSave, renameGame } from './namedSaves';
import type { StorageFailure } from './port';
import { settleCopies } from './settleCopies';
import type { OpenTextStore } from './textStore';

/** As much of the game that a page plays as is needed to keep it. */
export interface KeptSource {
  /** The save file of where it stands now. */
  text(): string;
  summary(): GameSummary;
  subscribe(onChange: () => void): () => void;
}

export interface GameStoreParts extends Pen {
  /** The name of this page; every page that is opened draws a new one, copies of a tab too. */
  readonly writer: string;
  readonly openTexts: () => OpenTextStore;
  readonly neighbours: Neighbours;
  /** The id of a new game. */
  readonly drawId: () => string;
}

export interface GameStore {
  /** For the notices: whether the game that is played is safe. */
  readonly status: ReadonlySignal<SaveStatus>;
  /** Null until it has been read for the first time. */
  readonly list: ReadonlySignal<GameList | null>;
  /** From now on follows what other pages of this browser keep. */
  watch(): void;
  /** Reads the list anew, once nothing is being written any more. Never fails. */
  refresh(): Promise<GameList>;
  /** What is kept of a game, once nothing is being written any more. Never fails. */
  load(id: string): Promise<StoredGame>;
  /** Lets a game go for good; false where that failed. */
  remove(id: string): Promise<boolean>;
  /** Keeps the game as it stands now under a name, beside it. Gives why that failed, or null; then nothing is lost. */
  saveAs(name: string): Promise<StorageFailure | null>;
  /** Gives a kept game another name. Gives why that failed, or null. */
  rename(id: string, name: string): Promise<StorageFailure | null>;
  /** Saves a game whenever it changes, until it is left or another one is kept: from its place in storage, or as a new one at once. From a named save it is a game of its own, which is kept once something changes. */
  keep(source: KeptSource, place: GamePlace | null): void;
  /** Saves another source from now on in place of the one that is kept or, apart, as a game of its own beside it. */
  goOnAs(source: KeptSource, isApart: boolean): void;
  /** Saves nothing more of the game; it stays kept as it was. */
  leave(): void;
  /** After another page has gone on: goes on beside it, as a game of its own. */
  part(): void;
  /** After another page has gone on: gives up what this page has not kept. */
  letGo(): void;
  /** Looks whether another page has gone on with the game. */
  look(): Promise<void>;
  /** Resolves when nothing is being written and nothing waits. */
  settled(): Promise<void>;
}

class Store implements GameStore {
  private readonly autosave = createAutosave();
  readonly status = this.autosave.status;
  readonly list = signal<GameList | null>(null);
  private open: { readonly source: KeptSource; readonly writer: GameWriter } | null = null;
  private unfollow: () => void = () => undefined;
  /** How many games have been taken up. */
  private openings = 0;

  constructor(private readonly parts: GameStoreParts) {}

  watch(): void {
    this.parts.neighbours.listen(() => void (this.open === null ? this.refresh() : this.look()));
  }

  async refresh(): Promise<GameList> {
    const { port, copies, openTexts, now } = this.parts;
    await this.settled();
    try {
      await adoptEarlierSave(port, openTexts, now);
      await settleCopies(port, copies);
    } catch {
      // The list tells why the storage cannot be used.
    }
    const list = await listGames(port, copies);
    this.list.value = list;
    return list;
  }

  async load(id: string): Promise<StoredGame> {
    await this.settled();
    return loadGame(this.parts.port, this.parts.copies, id);
  }

  async remove(id: string): Promise<boolean> {
    try {
      await removeGame(this.parts.port, id);
      this.parts.neighbours.tell();
      return true;
    } catch {
      return false;
    } finally {
      await this.refresh();
    }
  }

  async saveAs(name: string): Promise<StorageFailure | null> {
    const { open } = this;
    if (open === null) return 'unknown';
    const { port, writer, drawId, now, neighbours } = this.parts;
    const fault = await keepSave(port, {
      id: drawId(),
      name,
      summary: open.source.summary(),
      text: open.source.text(),
      save: { writer: `${writer}.${++this.openings}`, number: 1 },
      keptAt: now(),
    });
    if (fault === null) neighbours.tell();
    await this.refresh();
    return fault;
  }

  async rename(id: string, name: string): Promise<StorageFailure | null> {
    await this.settled();
    const fault = await renameGame(this.parts.port, id, name);
    if (fault === null) this.parts.neighbours.tell();
    await this.refresh();
    return fault;
  }

  keep(source: KeptSource, place: GamePlace | null): void {
    if (place?.savedAs !== undefined) return this.keepApart(source, place, place.savedAs);
    const at = place ?? { id: this.parts.drawId(), base: null, safeSlot: null };
    this.autosave.restart();
    this.follow(source, this.writerAt(at));
    if (place === null) {
      this.save();
      void this.dropUntouched(at.id, source.summary().rules);
    }
  }

  /** From a named save: a game of its own, of which nothing is kept until something changes. */
  private keepApart(source: KeptSource, { id, base }: GamePlace, begunFrom: string): void {
    const at = { id: this.parts.drawId(), base: null, safeSlot: null };
    this.autosave.restart();
    this.follow(
      {
        text: () => source.text(),
        summary: () => ({ ...source.summary(), begunFrom }),
        subscribe: (onChange) => source.subscribe(onChange),
      },
      this.writerAt(at, { game: id, save: base }),
    );
  }

  goOnAs(source: KeptSource, isApart: boolean): void {
    const { writer } = this.open ?? { writer: null };
    if (writer === null) return this.keep(source, null);
    this.follow(source, isApart ? writer.apart() : writer);
    if (isApart) this.autosave.restart();
    this.save();
  }

  leave(): void {
    this.unfollow();
    this.unfollow = () => undefined;
    this.open = null;
  }

  part(): void {
    if (this.open === null) return;
    const { source, writer } = this.open;
    writer.letGo();
    this.open = { source, writer: writer.apart() };
    this.autosave.restart();
    this.save();
  }

  letGo(): void {
    this.open?.writer.letGo();
    this.open = null;
    this.autosave.restart();
  }

  async look(): Promise<void> {
    await this.settled();
    const { open } = this;
    const newer = await open?.writer.findNewer().catch(() => null);
    if (newer && open === this.open) this.autosave.fallBehind(newer);
  }

  settled(): Promise<void> {
    return this.autosave.settled();
  }

  /** Saves whenever the source changes, and nothing more of what was followed before. */
  private follow(source: KeptSource, writer: GameWriter): void {
    this.unfollow();
    this.open = { source, writer };
    this.unfollow = source.subscribe(() => this.open?.source === source && this.save());
  }

  /** Each time a game is taken up is a writer of its own: what was written before may lead elsewhere. */
  private writerAt(place: GamePlace, parent: KeptGame['parent'] = null): GameWriter {
    const writer = `${this.parts.writer}.${++this.openings}`;
    return new GameWriter({ ...this.parts, writer }, place, parent);
  }

  private save(): void {
    const { open } = this;
    if (open === null) return;
    const { source, writer } = open;
    this.autosave.request(async () => {
      const written = await writer.write(source.text(), source.summary());
      if (written.kind === 'kept') this.parts.neighbours.tell();
      return written;
    });
  }

  /** A game in which nothing was decided holds only a seed, so a new one replaces it. Games of other rules are left alone. */
  private async dropUntouched(but: string, rules: number): Promise<void> {
    const { games } = await this.refresh();
    const idle = games.filter((game) => isIdle(game) && game.rules === rules && game.id !== but);
    await Promise.all(idle.map(({ id }) => removeGame(this.parts.port, id).catch(() => undefined)));
  }
}

function isIdle({ isUntouched, name }: KeptGame): boolean {
  return isUntouched && name === '';
}

export function createGameStore(parts: GameStoreParts): GameStore {
  return new Store(parts);
}
