// Shows that games come back from files and storage, and that whatever is wrong with one is told.

import { describe, expect, it } from 'vitest';
import { contentOf } from '../../src/app/content';
import { replayTextOf } from '../../src/app/exports';
import { drawSeed, startGame } from '../../src/app/newGame';
import { LARGEST_FILE_BYTES, openFile, openStored, openText } from '../../src/app/openGame';
import { makeReplay, makeSave } from '../../src/files/index';
import { summaryOf } from '../../src/app/gameSummary';
import type { Session } from '../../src/session/index';
import { KOREA } from '../support/korea';
import { deadPort, QUOTA, textStore } from './faultyPort';
import { koreanGame, loadFromDisk } from './games';
import { KeptBrowser } from './keptPages';
import { knowPieces } from './pieces';

await knowPieces();
await loadFromDisk();
const GAME = koreanGame();
const SAVE = makeSave(GAME.toSave());

async function faultOf(text: string) {
  const opened = await openText(text);
  return opened.ok ? null : opened.error;
}

/** The save with one part of its text replaced; fails when there is no such part. */
function changed(part: string | RegExp, by: string): string {
  const text = SAVE.replace(part, by);
  expect(text).not.toBe(SAVE);
  return text;
}

describe('a saved file', () => {
  it('should open as the game it was saved from', async () => {
    const opened = await openFile(new Blob([SAVE]));
    expect(opened.ok && opened.value.toSave()).toEqual(GAME.toSave());
  });

  it('should open from a replay with the turn untouched', async () => {
    const opened = await openText(makeReplay(GAME.toSave().replay));
    expect(opened.ok && opened.value.get().hash).toBe(GAME.get().hash);
    expect(opened.ok && opened.value.get().orders).toEqual([]);
  });

  it.each(['openSea', 'fog', 'pilotAboard'] as const)(
    'should show of a replay what its players were shown (%s)',
    async (sight) => {
      const played = startGame(contentOf(KOREA)!, {
        humans: ['KOR'],
        variant: 'full',
        level: 0,
        sight,
        seed: 7,
      });
      played.endTurn();
      const opened = await openText(replayTextOf(played));
      expect(opened.ok && opened.value.get().sight).toBe(sight);
      expect(opened.ok && opened.value.toSave()).toEqual(played.toSave());
    },
  );

  it('should be refused unread when it is too large', async () => {
    const large = { size: LARGEST_FILE_BYTES + 1, text: () => expect.unreachable() };
    const opened = await openFile(large as unknown as Blob);
    expect(opened.ok ? null : opened.error).toEqual({
      kind: 'tooLarge',
      bytes: LARGEST_FILE_BYTES + 1,
      mostBytes: LARGEST_FILE_BYTES,
    });
  });

  it('should be refused when the browser cannot read it', async () => {
    const gone = { size: 5, text: () => Promise.reject(new DOMException('', 'NotFoundError')) };
    const opened = await openFile(gone as unknown as Blob);
    expect(opened.ok ? null : opened.error.kind).toBe('unreadable');
  });

  it.each([
    ['nothing', ''],
    ['no JSON', 'a letter to the minister'],
    ['the first half', SAVE.slice(0, SAVE.length / 2)],
    ['a list', '[]'],
    ['200,000 lists in each other', '['.repeat(200_000)],
    ['a name that reaches into objects', '{"__proto__": {"format": 1}}'],
  ])('should be refused with the place when it holds %s', async (_, text) => {
    const fault = await faultOf(text);
    expect(fault?.kind).toBe('unsound');
    const issues = fault?.kind === 'unsound' ? fault.issues : [];
    expect(issues.length).toBeGreaterThan(0);
    expect(issues.every(({ line, message }) => line >= 1 && message.length > 0)).toBe(true);
  });

  it('should be refused when a number was made a text', async () => {
    expect((await faultOf(changed('"seed": 7', '"seed": "7"')))?.kind).toBe('unsound');
  });

  it('should be refused with turn and reason when it was not played so', async () => {
    expect(await faultOf(changed('"seed": 7', '"seed": 8'))).toMatchObject({
      kind: 'refused',
      fault: { turn: -1, code: 'wrongHash' },
    });
    expect((await faultOf(changed('"percent": 60', '"percent": 99.5')))?.kind).toBe('unsound');
  });

  it('should be refused by name when its scenario is not here', async () => {
    expect(await faultOf(changed(/korea-260000-gpus/, 'atlantis-2030'))).toEqual({
      kind: 'unknownScenario',
      scenario: 'atlantis-2030',
    });
  });
});

describe('the game that is kept', () => {
  /** A session as the page hands it to what keeps games. */
  function sourceOf(session: Session) {
    return {
      text: () => makeSave(session.toSave()),
      summary: () => summaryOf(session),
      subscribe: (onChange: () => void) => session.subscribe((state) => state, onChange),
    };
  }

  async function continued(browser: KeptBrowser, id: string) {
    return openStored(await browser.page().load(id));
  }

  it('should be continued with every order that was given', async () => {
    const browser = new KeptBrowser();
    const page = browser.page();
    const game = koreanGame(2);
    page.keep(sourceOf(game), null);
    game.issue({ kind: 'setPowerMix', country: 'KOR', powerMix: 'firm' });
    const { games } = await page.refresh();
    const opened = await continued(browser, games[0]!.id);
    expect(opened.ok && opened.value.session.toSave()).toEqual(game.toSave());
    page.leave();
    game.endTurn();
    expect((await page.refresh()).games).toEqual(games);
  });

  it('should tell in the list where it stands', async () => {
    const page = new KeptBrowser().page();
    const game = koreanGame(3);
    page.keep(sourceOf(game), null);
    const { games } = await page.refresh();
    const { ruleset, scenario } = game.setup;
    expect(games[0]).toMatchObject({
      rules: ruleset.rules,
      scenario: scenario.id,
      seats: ['KOR'],
      variant: 'full',
      turn: 3,
      turns: 20,
      halfYear: 3,
      isOver: false,
      isUntouched: false,
    });
    const { scores, layers } = games[0]!.picture!;
    expect(scores).toHaveLength(3);
    expect(layers).toHaveLength(6);
    expect([...scores, ...layers].every((value) => value >= 0 && value <= 100)).toBe(true);
  });

  it('should count as untouched until something is decided', () => {
    const game = koreanGame(0);
    expect(summaryOf(game).isUntouched).toBe(false);
    game.undo();
    expect(game.get().orders).toEqual([]);
    expect(summaryOf(game).isUntouched).toBe(true);
    game.endTurn();
    expect(summaryOf(game).isUntouched).toBe(false);
  });

  it('should go on without storage', async () => {
    const page = new KeptBrowser().page(deadPort(QUOTA), () => textStore());
    const game = koreanGame(1);
    page.keep(sourceOf(game), null);
    expect(game.endTurn().ok).toBe(true);
    await page.settled();
    expect(page.status.value).toEqual({ kind: 'failed', reason: 'full' });
    const opened = await openStored(await page.load('any'));
    expect(opened.ok ? null : opened.error).toEqual({ kind: 'storage', reason: 'full' });
  });

  it('should be told apart from nothing and from damage', async () => {
    const none = await openStored({ kind: 'none' });
    const damaged = await openStored({ kind: 'damaged', text: null });
    expect([none.ok ? null : none.error.kind, damaged.ok ? null : damaged.error.kind]).toEqual([
      'none',
      'damaged',
    ]);
  });
});

describe('a seed', () => {
  it('should be drawn within 32 bits and not twice the same', () => {
    const seeds = Array.from({ length: 8 }, drawSeed);
    expect(seeds.every((seed) => Number.isInteger(seed) && seed >= 0 && seed < 4294967296)).toBe(
      true,
    );
    expect(new Set(seeds).size).toBeGreaterThan(1);
  });
});
