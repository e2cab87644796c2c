// A file that may change is looked at: by its stamp, without reading it anew, and again once it is back.

import { describe, expect, it } from 'vitest';
import { filesSource } from '../../src/app/own/authorsSource';
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
