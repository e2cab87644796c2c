// Shows that saves begin at once, that the latest counts, and that failures show.

import { describe, expect, it } from 'vitest';
import { createAutosave, type SaveStatus } from '../../src/app/storage/autosave';
import { StorageError } from '../../src/app/storage/port';
import { createSlotWriter, loadSave, writeSave } from '../../src/app/storage/slots';
import { deadPort, FaultyPort, QUOTA } from './faultyPort';

/** Writes that end when they are told how. */
class OpenWrites {
  readonly texts: string[] = [];
  private readonly ends: { readonly pass: () => void; readonly fail: (why: unknown) => void }[] =
    [];

  readonly write = (text: string): Promise<void> => {
    this.texts.push(text);
    return new Promise((pass, fail) => this.ends.push({ pass, fail }));
  };

  pass(index: number): void {
    this.ends[index]!.pass();
  }

  fail(index: number): void {
    this.ends[index]!.fail(QUOTA);
  }
}

describe('the autosave', () => {
  it('should begin every write before anything else happens, whatever runs', () => {
    const open = new OpenWrites();
    const autosave = createAutosave(open.write);
    for (const text of ['an order', 'undone', 'redone']) {
      autosave.request(text);
      expect(open.texts.at(-1)).toBe(text);
    }
    expect(autosave.status.value).toEqual({ kind: 'saving' });
  });

  it('should tell how the latest write went, whichever ends last', async () => {
    const open = new OpenWrites();
    const autosave = createAutosave(open.write);
    autosave.request('first');
    autosave.request('last');
    open.pass(1);
    open.fail(0);
    await autosave.settled();
    expect(autosave.status.value).toEqual({ kind: 'saved' });
  });

  it('should be settled when no write runs any more', async () => {
    const open = new OpenWrites();
    const autosave = createAutosave(open.write);
    const order: string[] = [];
    autosave.request('first');
    autosave.request('last');
    const settled = autosave.settled().then(() => order.push('settled'));
    open.pass(1);
    await new Promise((resolve) => setImmediate(resolve));
    order.push('first ends');
    open.pass(0);
    await settled;
    expect(order).toEqual(['first ends', 'settled']);
  });

  it('should keep the last of many states that come in one moment', async () => {
    const port = new FaultyPort();
    const autosave = createAutosave(createSlotWriter(port));
    for (const text of ['first', 'second', 'third', 'last']) autosave.request(text);
    await autosave.settled();
    expect(await loadSave(port)).toMatchObject({ text: 'last', isOlder: false });
    expect(autosave.status.value).toEqual({ kind: 'saved' });
  });

  it('should write again when asked during the last moment of a write', async () => {
    const port = new FaultyPort();
    const autosave = createAutosave((text) => writeSave(port, text));
    autosave.status.subscribe(({ kind }) => {
      if (kind === 'saved' && port.writes === 2) autosave.request('late');
    });
    autosave.request('early');
    await autosave.settled();
    await autosave.settled();
    expect(await loadSave(port)).toMatchObject({ text: 'late' });
  });

  it('should tell how it stands', async () => {
    const autosave = createAutosave((text) => writeSave(new FaultyPort(), text));
    const seen: SaveStatus['kind'][] = [];
    autosave.status.subscribe(({ kind }) => seen.push(kind));
    autosave.request('text');
    await autosave.settled();
    expect(seen).toEqual(['idle', 'saving', 'saved']);
  });

  it.each([
    ['full', QUOTA],
    ['unavailable', new StorageError('unavailable')],
    ['unavailable', new DOMException('Insecure', 'SecurityError')],
    ['unknown', null],
    ['unknown', new DOMException('Closing', 'AbortError')],
  ] as const)(
    'should fail with the reason %s and save when that has passed',
    async (why, thrown) => {
      let port = deadPort(thrown);
      const autosave = createAutosave((text) => writeSave(port, text));
      autosave.request('lost');
      await autosave.settled();
      expect(autosave.status.value).toEqual({ kind: 'failed', reason: why });
      port = new FaultyPort();
      autosave.request('kept');
      await autosave.settled();
      expect(autosave.status.value).toEqual({ kind: 'saved' });
      expect(await loadSave(port)).toMatchObject({ text: 'kept' });
    },
  );

  it('should stay failed without flicker until a save succeeds', async () => {
    let port = deadPort(QUOTA);
    const autosave = createAutosave((text) => writeSave(port, text));
    const seen: SaveStatus['kind'][] = [];
    autosave.status.subscribe(({ kind }) => seen.push(kind));
    for (const next of [port, port, new FaultyPort()]) {
      port = next;
      autosave.request('text');
      await autosave.settled();
    }
    expect(seen.filter((kind, i) => kind !== seen[i - 1])).toEqual([
      'idle',
      'saving',
      'failed',
      'saved',
    ]);
  });

  it('should notice a write that reads back otherwise', async () => {
    const port = new FaultyPort(new Map(), 'lostSilently', 1);
    const autosave = createAutosave((text) => writeSave(port, text));
    autosave.request('half of this is lost');
    await autosave.settled();
    expect(autosave.status.value).toEqual({ kind: 'failed', reason: 'notKept' });
  });
});
