// A file that may change is looked at: by its stamp, without reading it anew, and again once it is back.

import { afterEach, describe, expect, it, vi } from 'vitest';
import { filesSource, servedSource } from '../../src/app/own/authorsSource';
import type { FileWay } from '../../src/app/own/takenFiles';

/** A file on a disk that can be written, lost and found. */
class Disk implements FileWay {
  readonly name = 'my.json';
  reads = 0;
  isLost = false;
  mayWrite = true;
  private stamp = 1;

  constructor(public text: string) {}

  write(text: string): void {
    this.text = text;
    this.stamp++;
  }

  getFile(): Promise<File> {
    if (this.isLost) return Promise.reject(new Error('NotFoundError'));
    const file = new File([this.text], this.name, { lastModified: this.stamp });
    const text = () => {
      this.reads++;
      return Promise.resolve(this.text);
    };
    return Promise.resolve(Object.assign(file, { text }));
  }

  createWritable() {
    return Promise.resolve({
      write: (text: string) => Promise.resolve(this.write(text)),
      close: () => Promise.resolve(),
    });
  }

  requestPermission() {
    return Promise.resolve(this.mayWrite ? 'granted' : 'denied');
  }
}

const sourceOf = (disk: Disk) =>
  filesSource({
    scenario: { text: { name: disk.name, text: disk.text }, way: disk },
    rules: null,
    base: null,
  });

describe('a file that is looked at', () => {
  it('should be told only when it has changed, and be read only then', async () => {
    const disk = new Disk('a');
    const source = sourceOf(disk);
    expect([await source.look(), await source.look()]).toEqual([
      { kind: 'same' },
      { kind: 'same' },
    ]);
    expect(disk.reads).toBe(1);
    disk.write('b');
    expect(await source.look()).toEqual({
      kind: 'files',
      files: { scenario: { name: 'my.json', text: 'b' }, rules: null, base: null },
    });
    expect(await source.look()).toEqual({ kind: 'same' });
    expect(disk.reads).toBe(2);
  });

  it('should be gone while it cannot be read, and be told when it is back', async () => {
    const disk = new Disk('a');
    const source = sourceOf(disk);
    await source.look();
    disk.isLost = true;
    expect(await source.look()).toEqual({ kind: 'gone' });
    disk.isLost = false;
    expect(await source.look()).toEqual({ kind: 'same' });
    disk.write('b');
    expect(await source.look()).toMatchObject({ kind: 'files' });
  });

  it('should bring the scenario with its rules when the rules change', async () => {
    const [disk, rules] = [new Disk('a'), new Disk('r')];
    const source = filesSource({
      scenario: { text: { name: 'my.json', text: 'a' }, way: disk },
      rules: { text: { name: 'rules.json', text: 'r' }, way: rules },
      base: null,
    });
    await source.look();
    rules.write('s');
    expect(await source.look()).toMatchObject({
      files: { scenario: { text: 'a' }, rules: { text: 's' } },
    });
  });

  it('should be told of a change that was read while the rules beside it could not be', async () => {
    const [disk, rules] = [new Disk('a'), new Disk('r')];
    const source = filesSource({
      scenario: { text: { name: 'my.json', text: 'a' }, way: disk },
      rules: { text: { name: 'rules.json', text: 'r' }, way: rules },
      base: null,
    });
    await source.look();
    disk.write('b');
    rules.isLost = true;
    expect(await source.look()).toEqual({ kind: 'gone' });
    rules.isLost = false;
    expect(await source.look()).toMatchObject({ files: { scenario: { text: 'b' } } });
    expect(await source.look()).toEqual({ kind: 'same' });
  });

  it('should be written where the browser lets the page', async () => {
    const disk = new Disk('a');
    const source = sourceOf(disk);
    expect(await source.write!({ name: 'my.json', text: 'b' })).toBe(true);
    expect(disk.text).toBe('b');
    disk.mayWrite = false;
    expect(await source.write!({ name: 'my.json', text: 'c' })).toBe(false);
    expect(await source.write!({ name: 'other.json', text: 'c' })).toBe(false);
    expect(disk.text).toBe('b');
  });
});

/** Answers as the server does: by the mark of what it has, unless the asker has that already. */
function serve(body: string) {
  const answer = (_address: URL, { headers }: { readonly headers: Record<string, string> }) => {
    const mark = `"${body.length}"`;
    const isKnown = headers['If-None-Match'] === mark;
    return Promise.resolve(
      isKnown
        ? new Response(null, { status: 304 })
        : new Response(body, { headers: { etag: mark } }),
    );
  };
  vi.stubGlobal('document', { baseURI: 'http://localhost/' });
  vi.stubGlobal('fetch', answer);
}

describe('a file that the server was started with', () => {
  const FILES = { scenario: { name: 'my.json', text: 'a' }, rules: null, base: null };

  afterEach(() => vi.unstubAllGlobals());

  it('should be told once', async () => {
    serve(JSON.stringify({ files: FILES }));
    const source = servedSource(null);
    expect(await source.look()).toEqual({ kind: 'files', files: FILES });
    expect(await source.look()).toEqual({ kind: 'same' });
  });

  it.each([
    ['comes in part', JSON.stringify({ files: FILES }).slice(0, -9)],
    ['cannot be read by the server', JSON.stringify({ files: null })],
  ])('should stay gone as long as it %s', async (_, body) => {
    serve(body);
    const source = servedSource(null);
    expect([await source.look(), await source.look()]).toEqual([
      { kind: 'gone' },
      { kind: 'gone' },
    ]);
    serve(JSON.stringify({ files: FILES }));
    expect(await source.look()).toEqual({ kind: 'files', files: FILES });
  });

  it('should be asked for with the token of the address, never in one', async () => {
    serve('');
    const asked: [URL, RequestInit][] = [];
    vi.stubGlobal('fetch', (url: URL, init: RequestInit) => {
      asked.push([url, init]);
      return Promise.resolve(new Response(JSON.stringify({ files: FILES })));
    });
    await servedSource('abc_1-2').look();
    const [[url, init]] = asked as [[URL, RequestInit]];
    expect(url.href).toMatch(/\/open-file\.json$/);
    expect(init.headers).toEqual({ Authorization: 'Bearer abc_1-2' });
  });
});
