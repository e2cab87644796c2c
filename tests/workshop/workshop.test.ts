// What the page of an author has open: the latest reading counts, and what is refused leaves it as it was.

import { describe, expect, it } from 'vitest';
import type { AuthorsFiles } from '../../src/workshop/files';
import type { Reading } from '../../src/workshop/work';
import { Workshop } from '../../src/workshop/workshop';

const files = (text: string): AuthorsFiles => ({
  scenario: { name: 'my.json', text },
  rules: null,
  base: null,
});
/** Reads whatever is asked for when it is told to. */
function slowReader() {
  const waiting = new Map<string, (reading: Reading) => void>();
  const read = ({ scenario }: AuthorsFiles) =>
    new Promise<Reading>((resolve) => waiting.set(scenario.text, resolve));
  return {
    read,
    finish: (text: string) => waiting.get(text)!({ kind: 'unread', sentences: [text] }),
  };
}

describe('the workshop', () => {
  it('should show the latest files, whichever was read first', async () => {
    const { read, finish } = slowReader();
    const workshop = new Workshop({ read, now: () => 5 });
    const [first, second] = [workshop.take(files('a'), 'file'), workshop.take(files('b'), 'file')];
    expect(workshop.isReading.value).toBe(true);
    finish('b');
    expect(await second).toMatchObject({ files: files('b'), way: 'file', cameAt: 5 });
    finish('a');
    expect(await first).toBeNull();
    expect(workshop.work.value?.files).toEqual(files('b'));
    expect(workshop.isReading.value).toBe(false);
  });

  it('should not read again what it shows', async () => {
    let readings = 0;
    const issues: Reading = { kind: 'unsound', file: files('a').scenario, issues: [] };
    const workshop = new Workshop({
      read: () => Promise.resolve((readings++, issues)),
      now: () => 0,
    });
    const work = await workshop.take(files('a'), 'file');
    workshop.refused.value = 'tooLarge';
    expect(await workshop.take(files('a'), 'file')).toBeNull();
    expect([readings, workshop.work.value, workshop.refused.value]).toEqual([1, work, null]);
  });

  it('should have nothing open once it is put away, whatever is still being read', async () => {
    const { read, finish } = slowReader();
    const workshop = new Workshop({ read, now: () => 0 });
    const taken = workshop.take(files('a'), 'file');
    workshop.putAway();
    finish('a');
    expect(await taken).toBeNull();
    expect([workshop.work.value, workshop.isReading.value]).toEqual([null, false]);
  });
});
