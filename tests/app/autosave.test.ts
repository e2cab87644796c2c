// Shows that saves never run side by side, that the latest state is always written, and that failures show.

import { describe, expect, it } from 'vitest';
import { createAutosave, type SaveStatus } from '../../src/app/storage/autosave';
import { StorageError } from '../../src/app/storage/port';
import { loadSave, writeSave } from '../../src/app/storage/slots';
import { deadPort, FaultyPort, QUOTA } from './faultyPort';

/** A write that waits until it is let go, and knows how many run at once. */
class SlowWrites {
  readonly texts: string[] = [];
  most = 0;
  private running = 0;
  private readonly gates: (() => void)[] = [];

  readonly write = async (text: string): Promise<void> => {
    this.texts.push(text);
    this.running++;
    this.most = Math.max(this.most, this.running);
    await new Promise<void>((resolve) => this.gates.push(resolve));
    this.running--;
  };

  /** Lets all writes go that have begun, and those that begin meanwhile. */
  async finish(settled: Promise<void>): Promise<void> {
    let isSettled = false;
    void settled.then(() => {
      isSettled = true;
    });
    while (!isSettled) {
      this.gates.splice(0).forEach((open) => open());
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
}

describe('the autosave', () => {
  it('should write the latest of the states that came while it was writing', async () => {
    const slow = new SlowWrites();
    const autosave = createAutosave(slow.write);
    autosave.request(() => 'first');
    await new Promise((resolve) => setImmediate(resolve));
    for (const text of ['second', 'third', 'last']) autosave.request(() => text);
    await slow.finish(autosave.settled());
    expect(slow.texts.at(-1)).toBe('last');
    expect(slow.texts).not.toContain('second');
    expect(slow.most).toBe(1);
    expect(autosave.status.value).toEqual({ kind: 'saved' });
  });

  it('should write what the state is when the write begins', async () => {
    const port = new FaultyPort();
    const autosave = createAutosave((text) => writeSave(port, text));
    let state = 'as it was asked for';
    autosave.request(() => state);
    state = 'as it is now';
    await autosave.settled();
    expect(await loadSave(port)).toMatchObject({ text: 'as it is now' });
  });

  it('should write again when asked during the last moment of a write', async () => {
    const port = new FaultyPort();
    const autosave = createAutosave((text) => writeSave(port, text));
    autosave.status.subscribe(({ kind }) => {
      if (kind === 'saved' && port.writes === 2) autosave.request(() => 'late');
    });
    autosave.request(() => 'early');
    await autosave.settled();
    await autosave.settled();
    expect(await loadSave(port)).toMatchObject({ text: 'late' });
  });

  it('should tell how it stands', async () => {
    const autosave = createAutosave((text) => writeSave(new FaultyPort(), text));
    const seen: SaveStatus['kind'][] = [];
    autosave.status.subscribe(({ kind }) => seen.push(kind));
    autosave.request(() => 'text');
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
      autosave.request(() => 'lost');
      await autosave.settled();
      expect(autosave.status.value).toEqual({ kind: 'failed', reason: why });
      port = new FaultyPort();
      autosave.request(() => 'kept');
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
      autosave.request(() => 'text');
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
    autosave.request(() => 'half of this is lost');
    await autosave.settled();
    expect(autosave.status.value).toEqual({ kind: 'failed', reason: 'notKept' });
  });
});
