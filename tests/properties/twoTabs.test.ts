// Whatever two tabs do with three games, and whenever one is lost, no save is written over and nothing that was decided is lost.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GameStore } from '../../src/app/storage/gameStore';
import { wholeRecord, wholeRow } from '../../src/app/storage/saveRecord';
import { MortalPort } from '../app/faultyPort';
import { KeptBrowser, PlainGame } from '../app/keptPages';
import { caseCount } from '../support/tier';

const RUNS = caseCount({ quick: 60, full: 500 });
const SHORTEST = 12;
const LONGEST = 40;
const GAMES = 3;

const step = fc.record({
  tab: fc.constantFrom(0, 1),
  game: fc.nat(GAMES - 1),
  act: fc.constantFrom(
    'open',
    'order',
    'order',
    'endTurn',
    'close',
    'lose',
    'continue',
    'answer',
    'wait',
  ),
  /** Whether the older tab keeps both, where another has gone on. */
  keepsBoth: fc.boolean(),
  /** Whether the tab waits until what it did is kept. */
  waits: fc.boolean(),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** One tab as its player uses it. */
interface Tab {
  port: MortalPort;
  store: GameStore;
  game: PlainGame | null;
  /** What was decided in it since it last was as the storage had it. */
  own: Set<string>;
}

/** The heads of all games in storage, by id. */
function heads(kept: ReadonlyMap<string, unknown>): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of kept) {
    const row = key.startsWith('game/') ? wholeRow(value) : null;
    if (row === null) continue;
    const record = wholeRecord(kept.get(`save/${row.game.id}/${row.slot}`));
    if (record !== null) found.set(row.game.id, record.text);
  }
  return found;
}

class Play {
  readonly browser = new KeptBrowser();
  readonly tabs: [Tab, Tab];
  /** Everything decided that nobody chose to let go. */
  readonly decided = new Set<string>();
  private count = 0;
  private before = new Map<string, string>();

  constructor() {
    this.tabs = [this.openTab(), this.openTab()];
  }

  openTab(): Tab {
    const port = new MortalPort(this.browser.kept);
    const store = this.browser.page(port);
    store.watch();
    return { port, store, game: null, own: new Set() };
  }

  async do({ tab, game, act, keepsBoth, waits }: Step): Promise<void> {
    const own = this.tabs[tab]!;
    if (act === 'open') this.begin(own);
    else if (act === 'continue') await this.goOn(own, game);
    else if (act === 'close') this.leave(own);
    else if (act === 'lose') {
      own.port.lose();
      this.tabs[tab] = this.openTab();
    } else if (act === 'answer') await this.answer(own, keepsBoth);
    else if (act !== 'wait') this.decide(own, act === 'endTurn' ? 'T' : 'o');
    if (waits || act === 'wait') await this.tabs[tab]!.store.settled();
    this.check();
  }

  /** No head of a game was ever put back: each goes on from the one before it. */
  check(): void {
    const now = heads(this.browser.kept);
    for (const [id, text] of this.before) expect(now.get(id)?.startsWith(text)).toBe(true);
    this.before = now;
  }

  private begin(tab: Tab): void {
    this.leave(tab);
    const text = this.mark(tab, 'g');
    tab.game = new PlainGame(text);
    tab.store.keep(tab.game, null);
  }

  private async goOn(tab: Tab, wanted: number): Promise<void> {
    this.leave(tab);
    const { games } = await tab.store.refresh();
    const id = games[wanted % Math.max(games.length, 1)]?.id;
    const stored = id === undefined ? null : await tab.store.load(id);
    if (stored?.kind !== 'found') return;
    tab.game = new PlainGame(stored.text);
    tab.own = new Set();
    tab.store.keep(tab.game, stored.place);
  }

  private leave(tab: Tab): void {
    tab.store.leave();
    tab.game = null;
  }

  /** The player of a tab that was left behind chooses. */
  private async answer(tab: Tab, keepsBoth: boolean): Promise<void> {
    await tab.store.settled();
    const status = tab.store.status.value;
    if (status.kind !== 'movedOn' || tab.game === null) return;
    if (keepsBoth) return tab.store.part();
    const kept = [...heads(this.browser.kept).values()].join();
    for (const mark of tab.own) if (!kept.includes(mark)) this.decided.delete(mark);
    tab.store.letGo();
    return this.leave(tab);
  }

  private decide(tab: Tab, kind: string): void {
    if (tab.game === null) return;
    tab.game.become(tab.game.text() + this.mark(tab, kind));
  }

  private mark(tab: Tab, kind: string): string {
    const mark = `${kind}${++this.count};`;
    tab.own.add(mark);
    this.decided.add(mark);
    return mark;
  }
}

describe('two tabs with three games', () => {
  it(`should lose nothing in ${RUNS} interleavings`, async () => {
    let steps = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: SHORTEST, maxLength: LONGEST }),
        async (acts) => {
          const play = new Play();
          for (const act of acts) await play.do(act);
          await Promise.all(play.tabs.map(({ store }) => store.settled()));
          await play.browser.page().refresh();
          play.check();
          const kept = [...heads(play.browser.kept).values()].join();
          expect([...play.decided].filter((mark) => !kept.includes(mark))).toEqual([]);
          steps += acts.length;
        },
      ),
      { numRuns: RUNS },
    );
    console.log(`${RUNS} interleavings, ${steps} steps`);
  });
});
