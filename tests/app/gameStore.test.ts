// Shows that games are kept in one list, that whatever write fails one of the two latest saves loads whole, and that no page writes over another's.

import { describe, expect, it } from 'vitest';
import { StorageError, type StoragePort } from '../../src/app/storage/port';
import { hashText } from '../../src/lib/hash';
import {
  deadPort,
  FAULTS,
  type Fault,
  FaultyPort,
  MortalPort,
  QUOTA,
  textStore,
} from './faultyPort';
import { KeptBrowser, keptText, PlainGame } from './keptPages';

const OLD = 'the save before, quite long';
const NEW = 'the save after, longer still';

/** A browser that keeps one game with these texts, one after the other, and the id of the game. */
async function keptAfter(
  ...texts: readonly string[]
): Promise<{ browser: KeptBrowser; id: string }> {
  const browser = new KeptBrowser();
  const page = browser.page();
  const game = new PlainGame(texts[0]!);
  page.keep(game, null);
  await page.settled();
  for (const text of texts.slice(1)) {
    game.become(text);
    await page.settled();
  }
  const { games } = await page.refresh();
  return { browser, id: games[0]!.id };
}

/** Goes on with the game on a page of its own. */
async function goOn(browser: KeptBrowser, id: string, port?: StoragePort) {
  const page = browser.page(port);
  const stored = await browser.page().load(id);
  if (stored.kind !== 'found') throw new Error('The game is kept.');
  const game = new PlainGame(stored.text);
  page.keep(game, stored.place);
  return { page, game };
}

/** The slot of the newest save. */
function newestSlot(browser: KeptBrowser, id: string): string {
  const { slot } = browser.kept.get(`game/${id}`) as { slot: string };
  return `save/${id}/${slot}`;
}

describe('the games on this device', () => {
  it('should be listed by their ids where they were kept at once', async () => {
    const browser = new KeptBrowser(0);
    const page = browser.page();
    for (const text of ['first', 'second', 'third']) page.keep(new PlainGame(text), null);
    await page.settled();
    const ids = (await page.refresh()).games.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
    expect(ids.length).toBeGreaterThan(1);
  });

  it('should be listed, the newest first, each with its latest save', async () => {
    const browser = new KeptBrowser();
    const page = browser.page();
    const first = new PlainGame('a', { seats: ['FRA', 'DEU'], scenario: 'paris-berlin-platform' });
    page.keep(first, null);
    first.become('ab');
    page.keep(new PlainGame('x'), null);
    first.become('nobody plays this any more');
    const { games, damaged, fault } = await page.refresh();
    expect(games.map(({ scenario, seats, turn }) => [scenario, seats, turn])).toEqual([
      ['korea-260000-gpus', ['KOR'], 1],
      ['paris-berlin-platform', ['FRA', 'DEU'], 2],
    ]);
    expect([damaged, fault]).toEqual([[], null]);
    expect(await keptText(browser, games[1]!.id)).toBe('ab');
  });

  it('should be none at first, and nothing of an id that nobody kept', async () => {
    const page = new KeptBrowser().page();
    expect(await page.refresh()).toEqual({ games: [], damaged: [], fault: null });
    expect(await page.load('nobody')).toEqual({ kind: 'none' });
  });

  it('should go only when they are let go', async () => {
    const { browser, id } = await keptAfter(OLD, NEW);
    const page = browser.page();
    expect(await page.remove(id)).toBe(true);
    expect(page.list.value?.games).toEqual([]);
    expect([...browser.kept.keys()]).toEqual([]);
  });

  it('should go on under other content: in its own place, or apart as a game of its own', async () => {
    const browser = new KeptBrowser();
    const page = browser.page();
    const before = new PlainGame('decided');
    page.keep(before, null);
    await page.settled();
    const after = new PlainGame('decided, carried over');
    page.goOnAs(after, true);
    before.become('nobody plays this any more');
    after.become('carried over, and played on');
    await page.settled();
    const again = new PlainGame('carried over anew');
    page.goOnAs(again, false);
    after.become('nor this');
    again.become('carried over anew, and played on');
    const { games } = await page.refresh();
    const texts = await Promise.all(games.map(({ id }) => keptText(browser, id)));
    expect(new Set(texts)).toEqual(new Set(['decided', 'carried over anew, and played on']));
    const parted = games.find(({ parent }) => parent !== null)!;
    expect(games.map(({ id }) => id)).toContain(parted.parent?.game);
    expect(await keptText(browser, parted.id)).toBe('carried over anew, and played on');
  });

  it('should write nothing when a kept game is only looked at', async () => {
    const { browser, id } = await keptAfter(OLD);
    const before = structuredClone([...browser.kept]);
    const { page } = await goOn(browser, id);
    await page.settled();
    expect([...browser.kept]).toEqual(before);
  });

  it('should drop a game in which nothing was decided when another begins, and no other', async () => {
    const browser = new KeptBrowser();
    const page = browser.page();
    for (const [text, isUntouched, rules] of [
      ['untouched', true, 3],
      ['played', false, 3],
      ['of other rules', true, 2],
      ['untouched too', true, 3],
      ['new', true, 3],
    ] as const) {
      page.keep(new PlainGame(text, { isUntouched, rules }), null);
      await page.settled();
      await new Promise((resolve) => setImmediate(resolve));
    }
    const { games } = await page.refresh();
    const texts = await Promise.all(games.map(({ id }) => keptText(browser, id)));
    expect(texts).toEqual(['new', 'of other rules', 'played']);
  });

  it('should leave fields alone that a later version has added', async () => {
    const { browser, id } = await keptAfter(OLD);
    const { rowOf } = await import('../../src/app/storage/saveRecord');
    const row = browser.kept.get(`game/${id}`) as ReturnType<typeof rowOf>;
    const later = { ...row.game, name: 'Mina', alias: 'blue whale' };
    browser.kept.set(`game/${id}`, rowOf(later, row.slot));
    const { page, game } = await goOn(browser, id);
    game.become(NEW);
    const { games } = await page.refresh();
    expect(games[0]).toMatchObject({ name: 'Mina', alias: 'blue whale', turn: NEW.length });
  });

  it('should take the one save of earlier versions into the list, once', async () => {
    const browser = new KeptBrowser();
    const text = JSON.stringify({
      replay: {
        rules: 2,
        scenario: { id: 'chip-embargo' },
        variant: 'full',
        seats: [
          { country: 'CHN', player: 'human' },
          { country: 'USA', player: 'balanced' },
        ],
        turns: [[], []],
        scores: {},
      },
      pending: [],
    });
    browser.kept.set('slotA', { number: 4, checksum: hashText(`4:${text}`), text });
    browser.kept.set('slotB', { number: 3, checksum: 'broken', text: 'rubbish' });
    browser.kept.set('pointer', 'slotA');
    const page = browser.page();
    await page.refresh();
    const { games } = await page.refresh();
    expect(games).toMatchObject([{ rules: 2, scenario: 'chip-embargo', seats: ['CHN'], turn: 2 }]);
    expect(await keptText(browser, games[0]!.id)).toBe(text);
    expect(browser.kept.has('slotA') || browser.kept.has('pointer')).toBe(false);
  });
});

describe('the two slots of a game', () => {
  it.each(FAULTS)(
    'should keep the old or the new save whole when a write is %s',
    async (fault: Fault) => {
      for (const before of [[OLD], ['older', OLD], ['oldest', 'older', OLD]]) {
        const { browser, id } = await keptAfter(...before);
        const { page, game } = await goOn(browser, id, new FaultyPort(browser.kept, fault, 1));
        browser.texts.clear();
        game.become(NEW);
        await page.settled();
        browser.texts.clear();
        const text = await keptText(browser, id);
        expect([OLD, NEW]).toContain(text);
        if (page.status.value.kind === 'saved') expect(text).toBe(NEW);
        else expect(page.status.value.kind).toBe('failed');
        game.become('the save after that');
        await page.settled();
        expect(await keptText(browser, id)).toBe('the save after that');
      }
    },
  );

  it('should keep the newest of saves that are written side by side, and the last safe one apart', async () => {
    const { browser, id } = await keptAfter(OLD);
    const safe = newestSlot(browser, id);
    const { page, game } = await goOn(browser, id);
    for (const text of ['one', 'two', 'three']) game.become(text);
    await page.settled();
    expect(await keptText(browser, id)).toBe('three');
    expect(browser.kept.get(safe)).toMatchObject({ text: OLD });
  });

  it('should fall back on the older save when the latest is damaged, and say so', async () => {
    const { browser, id } = await keptAfter(OLD, NEW);
    const slot = newestSlot(browser, id);
    browser.kept.set(slot, { ...(browser.kept.get(slot) as object), text: 'tampered' });
    expect(await browser.page().load(id)).toMatchObject({ text: OLD, isOlder: true });
    const { page, game } = await goOn(browser, id);
    game.become('mended');
    await page.settled();
    expect(await browser.page().load(id)).toMatchObject({ text: 'mended', isOlder: false });
  });

  const RUBBISH = [undefined, null, 7, 'row', [], {}, { game: {}, slot: 'a', checksum: '0' }];

  it('should give the row anew from the saves when that makes no sense', async () => {
    const { browser, id } = await keptAfter(OLD, NEW);
    for (const row of RUBBISH) {
      browser.kept.set(`game/${id}`, row);
      expect((await browser.page().refresh()).games[0]?.id).toBe(id);
      expect(await keptText(browser, id)).toBe(NEW);
    }
  });

  it('should tell of damage where nothing whole is left, and of what can be read', async () => {
    const { browser, id } = await keptAfter(OLD, NEW);
    for (const value of [...RUBBISH.slice(1), { text: 'what is left' }]) {
      for (const slot of ['a', 'b']) browser.kept.set(`save/${id}/${slot}`, value);
      browser.kept.set(`game/${id}`, 'rubbish');
      const page = browser.page();
      expect((await page.refresh()).damaged).toEqual([id]);
      const stored = await page.load(id);
      expect(stored.kind).toBe('damaged');
    }
    expect(await browser.page().load(id)).toEqual({ kind: 'damaged', text: 'what is left' });
  });

  it.each([
    ['full', QUOTA],
    ['unavailable', new StorageError('unavailable')],
    ['unavailable', new DOMException('Insecure', 'SecurityError')],
    ['unknown', null],
    ['unknown', new DOMException('Closing', 'AbortError')],
  ] as const)('should say why the storage cannot be used: %s', async (reason, thrown) => {
    const browser = new KeptBrowser();
    const page = browser.page(deadPort(thrown), () => textStore());
    expect((await page.refresh()).fault).toBe(reason);
    page.keep(new PlainGame(OLD), null);
    await page.settled();
    expect(page.status.value).toEqual({ kind: 'failed', reason });
  });
});

describe('a page that is left at once', () => {
  /** Leaves the page while its last save is on the way: the storage has not got it. */
  async function leaveAfter(browser: KeptBrowser, id: string, text: string): Promise<void> {
    const port = new MortalPort(browser.kept);
    const { game } = await goOn(browser, id, port);
    game.become(text);
    port.lose();
  }

  it('should have its last order kept when the next page opens', async () => {
    const { browser, id } = await keptAfter('older', OLD);
    await leaveAfter(browser, id, NEW);
    const page = browser.page();
    const { games } = await page.refresh();
    expect(games).toHaveLength(1);
    expect(await keptText(browser, id)).toBe(NEW);
    expect(browser.texts.size).toBe(0);
  });

  it('should leave its last order as a game of its own where another page has gone on', async () => {
    const { browser, id } = await keptAfter('older', OLD);
    await leaveAfter(browser, id, NEW);
    const { page, game } = await goOn(browser, id);
    game.become('the other page');
    await page.settled();
    const { games } = await browser.page().refresh();
    const texts = await Promise.all(games.map((one) => keptText(browser, one.id)));
    expect(new Set(texts)).toEqual(new Set(['the other page', NEW]));
    expect(games.find((one) => one.id !== id)?.parent?.game).toBe(id);
  });

  it.each(['', 'rubbish', 'null', '[]', '{"record":{"text":"x"}}'])(
    'should not mind a copy that holds %j',
    async (text) => {
      const { browser, id } = await keptAfter(OLD, NEW);
      browser.texts.set(`own-bearings-quick/${id}/page9`, text);
      expect((await browser.page().refresh()).games).toHaveLength(1);
      expect(await keptText(browser, id)).toBe(NEW);
    },
  );

  it('should be listed by its copy where the storage cannot be read', async () => {
    const { browser, id } = await keptAfter(OLD);
    const { game } = await goOn(browser, id, deadPort(QUOTA));
    game.become(NEW);
    const page = browser.page(deadPort(QUOTA));
    const { games, fault } = await page.refresh();
    expect([games[0]?.id, fault]).toEqual([id, 'full']);
    expect(await page.load(id)).toMatchObject({ kind: 'found', text: NEW });
  });
});

describe('two pages with one game', () => {
  async function twoPages() {
    const { browser, id } = await keptAfter(OLD);
    const first = await goOn(browser, id);
    const second = await goOn(browser, id);
    for (const { page } of [first, second]) page.watch();
    return { browser, id, first, second };
  }

  it('should let the one that writes first go on, and say so to the other before it writes', async () => {
    const { browser, id, first, second } = await twoPages();
    first.game.become(NEW);
    await first.page.settled();
    await new Promise((resolve) => setImmediate(resolve));
    expect(second.page.status.value).toMatchObject({ kind: 'movedOn', stored: { id } });
    second.game.become('over it');
    await second.page.settled();
    expect(second.page.status.value.kind).toBe('movedOn');
    expect(await keptText(browser, id)).toBe(NEW);
    expect(first.page.status.value.kind).toBe('saved');
  });

  it('should keep both when that is chosen', async () => {
    const { browser, id, first, second } = await twoPages();
    first.game.become(NEW);
    await first.page.settled();
    second.game.become('beside it');
    await second.page.settled();
    second.page.part();
    second.game.become('beside it, further');
    await second.page.settled();
    first.game.become('the first, further');
    await first.page.settled();
    const { games } = await browser.page().refresh();
    const texts = await Promise.all(games.map((one) => keptText(browser, one.id)));
    expect(new Set(texts)).toEqual(new Set(['beside it, further', 'the first, further']));
    const parted = games.find((one) => one.id !== id)!;
    expect(parted.parent?.game).toBe(id);
    expect([first, second].map(({ page }) => page.status.value.kind)).toEqual(['saved', 'saved']);
    const again = await goOn(browser, parted.id);
    again.game.become('beside it, and taken up again');
    const { games: later } = await again.page.refresh();
    expect(later.find((one) => one.id === parted.id)?.parent).toEqual(parted.parent);
  });

  it('should keep both once, where a third page has brought the older one’s copy into the list before', async () => {
    const { browser, first, second } = await twoPages();
    first.game.become(NEW);
    await first.page.settled();
    second.game.become('beside it');
    await second.page.settled();
    expect((await browser.page().refresh()).games).toHaveLength(2);
    second.page.part();
    second.game.become('beside it, further');
    await second.page.settled();
    expect(second.page.status.value.kind).toBe('saved');
    const { games } = await browser.page().refresh();
    const texts = await Promise.all(games.map((one) => keptText(browser, one.id)));
    expect(new Set(texts)).toEqual(new Set(['beside it, further', NEW]));
  });

  it('should forget what the older one has not kept when the newer is chosen', async () => {
    const { browser, first, second } = await twoPages();
    first.game.become(NEW);
    await first.page.settled();
    second.game.become('let go');
    await second.page.settled();
    second.page.letGo();
    expect((await browser.page().refresh()).games).toHaveLength(1);
    expect(browser.texts.size).toBe(0);
  });

  it('should learn of it when it is looked at, where pages cannot tell each other', async () => {
    const { browser, id } = await keptAfter(OLD);
    const [first, second] = [await goOn(browser, id), await goOn(browser, id)];
    first.game.become(NEW);
    await first.page.settled();
    expect(second.page.status.value.kind).toBe('idle');
    await second.page.look();
    expect(second.page.status.value.kind).toBe('movedOn');
  });

  it('should keep a game again that was let go while a page plays it', async () => {
    const { browser, id } = await keptAfter(OLD);
    const { page, game } = await goOn(browser, id);
    browser.kept.clear();
    game.become(NEW);
    await page.settled();
    expect(await keptText(browser, id)).toBe(NEW);
  });
});
