// Shows that the scenarios played are remembered with their best medal, and that a broken list does no harm.

import { describe, expect, it } from 'vitest';
import { createPlayed, readPlayed } from '../../src/app/storage/played';
import type { TextStore } from '../../src/app/storage/textStore';

function memoryStore(): TextStore {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
  };
}

describe('the scenarios played', () => {
  it('should be found again on the next visit', () => {
    const store = memoryStore();
    const first = createPlayed(() => store);
    first.add('korea-260000-gpus', null);
    first.add('silicon-shield', 'gold');
    const again = createPlayed(() => store);
    expect(again.played.value).toEqual({ 'korea-260000-gpus': null, 'silicon-shield': 'gold' });
  });

  it('should keep the best medal', () => {
    const list = createPlayed(memoryStore);
    for (const medal of [null, 'silver', 'bronze', null] as const) list.add('korea', medal);
    expect(list.played.value).toEqual({ korea: 'silver' });
    list.add('korea', 'gold');
    expect(list.played.value).toEqual({ korea: 'gold' });
  });

  it.each(['', '[]', 'null', '7', '{"a":', '{"Korea!":"gold","x":"platinum","y":{}}'])(
    'should be an empty list when %j was kept',
    (text) => expect(readPlayed(text)).toEqual({}),
  );

  it('should last as long as the page where nothing can be kept', () => {
    const list = createPlayed(() => {
      throw new DOMException('Denied', 'SecurityError');
    });
    list.add('korea', 'bronze');
    expect(list.played.value).toEqual({ korea: 'bronze' });
  });
});
