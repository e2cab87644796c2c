// Shows that a named save stays as it is whatever becomes of its game, that going on from it is a game of its own, and that a full storage costs nothing.

import { describe, expect, it } from 'vitest';
import type { GameStore } from '../../src/app/storage/gameStore';
import { keptName, LONGEST_NAME } from '../../src/app/storage/namedSaves';
import type { KeptGame } from '../../src/types/keptGame';
import { deadPort, FAULTS, FaultyPort, QUOTA } from './faultyPort';
import { KeptBrowser, keptText, PlainGame } from './keptPages';

/** A page with a game, of which a stand was saved under a name, and which was then played on. */
async function savedGame() {
  const browser = new KeptBrowser();
  const page = browser.page();
  const game = new PlainGame('decided', { seed: 7 });
  page.keep(game, null);
  await page.settled();
  expect(await page.saveAs('Before the storm')).toBeNull();
  game.become('decided, and lost');
  await page.settled();
  return { browser, page, game };
}

async function listed(page: GameStore): Promise<{ save: KeptGame; played: KeptGame[] }> {
  const { games } = await page.refresh();
  const save = games.find(({ isSave }) => isSave === true);
  if (save === undefined) throw new Error('A save is listed.');
  return { save, played: games.filter(({ isSave }) => isSave !== true) };
}

/** Goes on from it as a page opened now does. */
async function goOn(browser: KeptBrowser, id: string) {
  const page = browser.page();
  const stored = await page.load(id);
  if (stored.kind !== 'found') throw new Error('The save is kept.');
  const game = new PlainGame(stored.text);
  page.keep(game, stored.place);
  return { page, game };
}

describe('a named save', () => {
  it('should stay as it is while its game goes on', async () => {
    const { browser, page } = await savedGame();
    const { save, played } = await listed(page);
    expect(save).toMatchObject({ name: 'Before the storm', isSave: true, seed: 7, turn: 7 });
    expect(await keptText(browser, save.id)).toBe('decided');
    expect(await keptText(browser, played[0]!.id)).toBe('decided, and lost');
  });

  it('should be gone on from as a game of its own, which is kept once something is decided', async () => {
    const { browser, page } = await savedGame();
    const { save } = await listed(page);
    const before = browser.kept.size;
    const first = await goOn(browser, save.id);
    await first.page.settled();
    expect(browser.kept.size).toBe(before);
    first.game.become('decided, and won');
    await first.page.settled();
    const second = await goOn(browser, save.id);
    second.game.become('decided, and drawn');
    await second.page.settled();
    const { save: after, played } = await listed(browser.page());
    expect(after).toEqual(save);
    expect(await keptText(browser, save.id)).toBe('decided');
    const own = played.filter(({ begunFrom }) => begunFrom === 'Before the storm');
    expect(await Promise.all(own.map(({ id }) => keptText(browser, id)))).toEqual([
      'decided, and drawn',
      'decided, and won',
    ]);
    expect(own.map(({ name, parent }) => [name, parent?.game])).toEqual([
      ['', save.id],
      ['', save.id],
    ]);
  });

  it('should be safe from two tabs that go on from it at once', async () => {
    const { browser, page } = await savedGame();
    const { save } = await listed(page);
    const tabs = [await goOn(browser, save.id), await goOn(browser, save.id)];
    for (const [i, tab] of tabs.entries()) tab.game.become(`decided in tab ${i}`);
    await Promise.all(tabs.map((tab) => tab.page.settled()));
    for (const tab of tabs) expect(tab.page.status.value).toEqual({ kind: 'saved' });
    const { played } = await listed(browser.page());
    const texts = await Promise.all(played.map(({ id }) => keptText(browser, id)));
    expect(new Set(texts)).toEqual(
      new Set(['decided in tab 0', 'decided in tab 1', 'decided, and lost']),
    );
  });

  it('should keep its name, and never give way to a new game in which nothing is decided', async () => {
    const browser = new KeptBrowser();
    const page = browser.page();
    page.keep(new PlainGame('', { isUntouched: true }), null);
    await page.saveAs('The start');
    browser.page().keep(new PlainGame('x', { isUntouched: true }), null);
    const { save } = await listed(browser.page());
    expect(save.name).toBe('The start');
  });

  it.each(FAULTS)(
    'should tell of a storage that fails (%s), and leave all else whole',
    async (fault) => {
      const browser = new KeptBrowser();
      const page = browser.page(new FaultyPort(browser.kept, fault, 2));
      page.keep(new PlainGame('decided'), null);
      await page.settled();
      const before = structuredClone([...browser.kept]);
      expect(await page.saveAs('Too much')).toBe(fault === 'lostSilently' ? 'notKept' : 'full');
      expect([...browser.kept]).toEqual(before);
      expect(await browser.page().refresh()).toMatchObject({ damaged: [], games: [{ name: '' }] });
    },
  );

  it('should say so where nothing can be kept, and where no game is played', async () => {
    const browser = new KeptBrowser();
    const page = browser.page(deadPort(QUOTA));
    expect(await page.saveAs('Nothing to save')).toBe('unknown');
    page.keep(new PlainGame('decided'), null);
    expect(await page.saveAs('In vain')).toBe('full');
    expect(await page.rename('game1', 'In vain')).toBe('full');
  });
});

describe('the name of a kept game', () => {
  it('should be another one once it is changed, in the list and after the game goes on', async () => {
    const { browser, page, game } = await savedGame();
    const { save, played } = await listed(page);
    expect(await page.rename(save.id, 'After all')).toBeNull();
    expect(await page.rename(played[0]!.id, 'My long game')).toBeNull();
    game.become('decided, lost, and played on');
    const after = await listed(page);
    expect([after.save.name, after.played[0]!.name]).toEqual(['After all', 'My long game']);
    expect(after.save.isSave).toBe(true);
    expect(await keptText(browser, save.id)).toBe('decided');
    expect(await page.rename('nobody', 'x')).toBe('notKept');
  });

  it('should be one line that can be seen, and no longer than it may be', () => {
    expect(keptName('  Before\n the\u200b  storm ')).toBe('Before the storm');
    expect(keptName(' \u200b ')).toBe('');
    expect(Array.from(keptName('😀'.repeat(200)))).toHaveLength(LONGEST_NAME);
  });
});
