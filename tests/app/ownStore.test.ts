// Shows that scenarios of authors are kept beside the games, that whatever write fails one whole version is left, and that other pages learn of it.

import { beforeAll, describe, expect, it } from 'vitest';
import { ownOf } from '../../src/app/own/ownScenarios';
import { createOwnStore, type OwnStore } from '../../src/app/own/ownStore';
import { listGames } from '../../src/app/storage/gameList';
import { NO_QUICK_COPIES } from '../../src/app/storage/quickCopies';
import type { StoragePort } from '../../src/app/storage/port';
import type { OwnScenario } from '../../src/types/ownScenario';
import { OWN_ID, otherText, ownText } from '../support/ownScenario';
import { deadPort, type Fault, FAULTS, FaultyPort, QUOTA } from './faultyPort';
import { openedFrom, readyForAuthors } from './ownGames';

let first: OwnScenario;
let other: OwnScenario;

beforeAll(async () => {
  await readyForAuthors();
  first = { ...ownOf(await openedFrom(ownText()), 'file'), openedAt: 1 };
  other = { ...ownOf(await openedFrom(otherText()), 'file'), openedAt: 2 };
});

/** Pages of one browser over the same storage. */
class Browser {
  readonly kept = new Map<string, unknown>();
  private readonly listeners: (() => void)[] = [];

  page(port: StoragePort = new FaultyPort(this.kept)): OwnStore {
    let own: (() => void) | null = null;
    return createOwnStore(port, {
      tell: () => this.listeners.forEach((hear) => hear !== own && hear()),
      listen: (hear) => {
        own = hear;
        this.listeners.push(hear);
      },
    });
  }

  /** What a page that is opened now finds. */
  async found(): Promise<readonly OwnScenario[]> {
    const page = this.page();
    await page.refresh();
    return page.scenarios.value!;
  }
}

describe('the scenarios of authors on this device', () => {
  it('should be there for the next page, with all that their author wrote', async () => {
    const browser = new Browser();
    expect(await browser.page().keep(first)).toEqual({ failure: null, replaced: false });
    expect(await browser.found()).toEqual([first]);
    expect(first.listed).toMatchObject({ id: OWN_ID, author: 'Mina Park' });
    expect(first.carried.scenario).toEqual(JSON.parse(ownText()));
  });

  it('should say that another one of the id was replaced, and not that the same was', async () => {
    const page = new Browser().page();
    await page.keep(first);
    expect((await page.keep({ ...first, openedAt: 9 })).replaced).toBe(false);
    expect((await page.keep(other)).replaced).toBe(true);
    expect(page.scenarios.value).toEqual([other]);
    expect(other.mark).not.toBe(first.mark);
  });

  it('should stand with the latest first', async () => {
    const page = new Browser().page();
    const second = { ...other, listed: { ...other.listed, id: 'second' } };
    await page.keep(second);
    await page.keep(first);
    expect(page.scenarios.value!.map(({ listed }) => listed.id)).toEqual(['second', OWN_ID]);
  });

  it('should be no games, neither whole nor damaged', async () => {
    const browser = new Browser();
    await browser.page().keep(first);
    const games = await listGames(new FaultyPort(browser.kept), NO_QUICK_COPIES);
    expect(games).toEqual({ games: [], damaged: [], fault: null });
  });

  it('should go only when they are let go', async () => {
    const browser = new Browser();
    const page = browser.page();
    await page.keep(first);
    expect(await page.remove(OWN_ID)).toBe(true);
    expect(page.scenarios.value).toEqual([]);
    expect(await browser.found()).toEqual([]);
  });

  it('should be known to other pages at once', async () => {
    const browser = new Browser();
    const [one, two] = [browser.page(), browser.page()];
    two.watch();
    await two.refresh();
    const seen = new Promise<void>((resolve) => {
      two.scenarios.subscribe((now) => {
        if (now!.length === 1) resolve();
      });
    });
    await one.keep(first);
    await seen;
    expect(two.scenarios.value).toEqual([first]);
  });
});

describe('a browser that fails', () => {
  const places = FAULTS.flatMap((fault) => [1, 2].map((at): [Fault, number] => [fault, at]));

  it.each(places)('should leave a whole version when it is %s at write %i', async (fault, at) => {
    const browser = new Browser();
    await browser.page().keep(first);
    const page = browser.page(new FaultyPort(browser.kept, fault, at));
    await page.refresh();
    const told = await page.keep(other);
    const [found] = await browser.found();
    expect([first, other]).toContainEqual(found);
    if (told.failure === null) expect(found).toEqual(other);
    expect(page.scenarios.value).toEqual([other]);
  });

  it('should say why it keeps nothing, and have it as long as the page', async () => {
    const page = new Browser().page(deadPort(QUOTA));
    await page.refresh();
    expect(page.scenarios.value).toEqual([]);
    expect(await page.keep(first)).toEqual({ failure: 'full', replaced: false });
    expect(page.failure.value).toBe('full');
    expect(page.scenarios.value).toEqual([first]);
    await page.refresh();
    expect(page.scenarios.value).toEqual([first]);
    expect(await page.remove(OWN_ID)).toBe(false);
    expect(page.scenarios.value).toEqual([]);
  });

  it('should pass over what is damaged', async () => {
    const browser = new Browser();
    await browser.page().keep(first);
    const [key, value] = [...browser.kept][0]!;
    browser.kept.set(key, { ...(value as object), text: '{' });
    browser.kept.set('scenario/empty/a', null);
    expect(await browser.found()).toEqual([]);
  });
});
