// Pages of one browser that keep games in it: each with a store of its own over the same storage.

import { createGameStore, type GameStore, type KeptSource } from '../../src/app/storage/gameStore';
import type { StoragePort } from '../../src/app/storage/port';
import { createQuickCopies } from '../../src/app/storage/quickCopies';
import type { OpenTextStore } from '../../src/app/storage/textStore';
import type { GameSummary } from '../../src/types/keptGame';
import { FaultyPort, textStore } from './faultyPort';

const SUMMARY: GameSummary = {
  rules: 3,
  scenario: 'korea-260000-gpus',
  seats: ['KOR'],
  variant: 'full',
  level: 0,
  turn: 0,
  turns: 20,
  roundTurns: 1,
  halfYear: 0,
  orders: 0,
  isOver: false,
  isUntouched: false,
  picture: null,
};

/** A game that is nothing but its text. */
export class PlainGame implements KeptSource {
  private readonly watchers = new Set<() => void>();

  constructor(
    private now: string,
    private readonly own: Partial<GameSummary> = {},
  ) {}

  text(): string {
    return this.now;
  }

  summary(): GameSummary {
    return { ...SUMMARY, turn: this.now.length, ...this.own };
  }

  subscribe(onChange: () => void): () => void {
    this.watchers.add(onChange);
    return () => void this.watchers.delete(onChange);
  }

  /** Something was decided: the text grows or becomes another. */
  become(text: string): void {
    this.now = text;
    for (const watcher of this.watchers) watcher();
  }
}

/** One browser: its storage and its short texts outlive its pages. `tick`: milliseconds from one look at its clock to the next. */
export class KeptBrowser {
  constructor(private readonly tick = 1) {}

  readonly kept = new Map<string, unknown>();
  readonly texts = new Map<string, string>();
  private readonly listeners = new Set<() => void>();
  private drawn = 0;
  private ticks = 0;

  /** A page that is opened now; `port` stands in for the storage as this page finds it. */
  page(
    port: StoragePort = new FaultyPort(this.kept),
    openTexts: () => OpenTextStore = () => textStore(this.texts),
  ): GameStore {
    const draw = (what: string) => `${what}${++this.drawn}`;
    let own: (() => void) | null = null;
    const store = createGameStore({
      port,
      openTexts,
      copies: createQuickCopies(openTexts),
      writer: draw('page'),
      drawId: () => draw('game'),
      now: () => (this.ticks += this.tick),
      neighbours: {
        tell: () => this.listeners.forEach((hear) => hear !== own && hear()),
        listen: (hear) => {
          own = hear;
          this.listeners.add(hear);
        },
      },
    });
    return store;
  }
}

/** The text kept of a game as a page opened now finds it; null where none can be had. */
export async function keptText(browser: KeptBrowser, id: string): Promise<string | null> {
  const stored = await browser.page().load(id);
  return stored.kind === 'found' ? stored.text : null;
}
