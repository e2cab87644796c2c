// Shows that games come back from files and storage, and that whatever is wrong with one is told.

import { describe, expect, it } from 'vitest';
import { drawSeed, seatsInAddress, seedInAddress } from '../../src/app/newGame';
import { LARGEST_FILE_BYTES, openFile, openStored, openText } from '../../src/app/openGame';
import { createSaveKeeper } from '../../src/app/storage/saveKeeper';
import { createTabLock } from '../../src/app/storage/tabLock';
import { makeReplay, makeSave } from '../../src/files/index';
import { deadPort, FaultyPort, keptText, QUOTA } from './faultyPort';
import { koreanGame, loadFromDisk } from './games';

await loadFromDisk();
const GAME = koreanGame();
const SAVE = makeSave(GAME.toSave());

function faultOf(text: string) {
  const opened = openText(text);
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

  it('should open from a replay with the turn untouched', () => {
    const opened = openText(makeReplay(GAME.toSave().replay));
    expect(opened.ok && opened.value.get().hash).toBe(GAME.get().hash);
    expect(opened.ok && opened.value.get().orders).toEqual([]);
  });

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
  ])('should be refused with the place when it holds %s', (_, text) => {
    const fault = faultOf(text);
    expect(fault?.kind).toBe('unsound');
    const issues = fault?.kind === 'unsound' ? fault.issues : [];
    expect(issues.length).toBeGreaterThan(0);
    expect(issues.every(({ line, message }) => line >= 1 && message.length > 0)).toBe(true);
  });

  it('should be refused when a number was made a text', () => {
    expect(faultOf(changed('"seed": 7', '"seed": "7"'))?.kind).toBe('unsound');
  });

  it('should be refused with turn and reason when it was not played so', () => {
    expect(faultOf(changed('"seed": 7', '"seed": 8'))).toMatchObject({
      kind: 'refused',
      fault: { turn: -1, code: 'wrongHash' },
    });
    expect(faultOf(changed('"percent": 60', '"percent": 99.5'))?.kind).toBe('unsound');
  });

  it('should be refused by name when its scenario is not here', () => {
    expect(faultOf(changed(/korea-260000-gpus/, 'atlantis-2030'))).toEqual({
      kind: 'unknownScenario',
      scenario: 'atlantis-2030',
    });
  });
});

describe('the game that is kept', () => {
  const always = createTabLock(undefined);

  it('should be continued with every order that was given', async () => {
    const port = new FaultyPort();
    const keeper = createSaveKeeper(port, always);
    const game = koreanGame(2);
    const stop = keeper.keep(game);
    game.issue({ kind: 'setPowerMix', country: 'KOR', powerMix: 'firm' });
    await keeper.settled();
    const continued = openStored(await keeper.load());
    expect(continued.ok && continued.value.session.toSave()).toEqual(game.toSave());
    stop();
    const { writes } = port;
    game.endTurn();
    await keeper.settled();
    expect(port.writes).toBe(writes);
  });

  it('should have an order that was given in the moment the page is left', async () => {
    const port = new FaultyPort();
    const quickCopy = keptText();
    const keeper = createSaveKeeper(port, always, quickCopy);
    const game = koreanGame(2);
    keeper.keep(game);
    await keeper.settled();
    const kept = new Map(port.kept);
    game.issue({ kind: 'setPowerMix', country: 'KOR', powerMix: 'firm' });
    const atOnce = createSaveKeeper(new FaultyPort(kept), always, keptText(quickCopy.read()));
    const continued = openStored(await atOnce.load());
    expect(continued.ok && continued.value.session.toSave()).toEqual(game.toSave());
    expect(continued.ok && continued.value.isOlder).toBe(false);
  });

  it('should be the one before when the latest is damaged, and say so', async () => {
    const port = new FaultyPort();
    const keeper = createSaveKeeper(port, always);
    const game = koreanGame(1);
    keeper.keep(game);
    await keeper.settled();
    game.endTurn();
    await keeper.settled();
    port.kept.set(port.kept.get('pointer') as string, 'rubbish');
    const continued = openStored(await keeper.load());
    expect(continued.ok && continued.value.isOlder).toBe(true);
    expect(continued.ok && continued.value.session.get().game.state.turn).toBe(1);
  });

  it('should go on without storage', async () => {
    const keeper = createSaveKeeper(deadPort(QUOTA), always);
    const game = koreanGame(1);
    keeper.keep(game);
    expect(game.endTurn().ok).toBe(true);
    await keeper.settled();
    expect(keeper.status.value).toEqual({ kind: 'failed', reason: 'full' });
    const continued = openStored(await keeper.load());
    expect(continued.ok ? null : continued.error).toEqual({ kind: 'storage', reason: 'full' });
  });

  it('should be left alone by a second tab', async () => {
    const port = new FaultyPort();
    const keeper = createSaveKeeper(
      port,
      { isMine: () => Promise.resolve(false), isHeld: () => false },
      { read: () => null, write: () => expect.unreachable() },
    );
    keeper.keep(koreanGame(1));
    await keeper.settled();
    expect(keeper.status.value).toEqual({ kind: 'failed', reason: 'otherTab' });
    expect(port.writes).toBe(0);
  });

  it('should be told apart from nothing and from damage', () => {
    const none = openStored({ kind: 'none' });
    const damaged = openStored({ kind: 'damaged' });
    expect([none.ok ? null : none.error.kind, damaged.ok ? null : damaged.error.kind]).toEqual([
      'none',
      'damaged',
    ]);
  });
});

describe('a seed', () => {
  it.each([
    ['?seed=7', 7],
    ['?lang=ko&seed=4294967295', 4294967295],
    ['?seed=0', 0],
    ['?seed=4294967296', undefined],
    ['?seed=-1', undefined],
    ['?seed=1e3', undefined],
    ['?seed=', undefined],
    ['', undefined],
  ])('should be read from %j', (search, seed) => {
    expect(seedInAddress(search)).toBe(seed);
  });

  it('should be drawn within 32 bits and not twice the same', () => {
    const seeds = Array.from({ length: 8 }, drawSeed);
    expect(seeds.every((seed) => Number.isInteger(seed) && seed >= 0 && seed < 4294967296)).toBe(
      true,
    );
    expect(new Set(seeds).size).toBeGreaterThan(1);
  });
});

describe('seats', () => {
  const seats = ['FRA', 'DEU', 'KOR', 'JPN', 'IND'].map((country) => ({ country }));

  it.each([
    ['?seats=FRA,DEU', ['FRA', 'DEU']],
    ['?seed=7&seats=JPN', ['JPN']],
    ['?seats=FRA,FRA', undefined],
    ['?seats=FRA,USA', undefined],
    ['?seats=FRA,DEU,KOR,JPN,IND', undefined],
    ['?seats=FRA,', undefined],
    ['?seats=', undefined],
    ['', undefined],
  ])('should be read from %j', (search, humans) => {
    expect(seatsInAddress(search, { seats })).toEqual(humans);
  });
});
