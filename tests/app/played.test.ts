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
    first.add('korea-260000-gpus', { medal: null, sight: 'openSea' });
    first.add('silicon-shield', { medal: 'gold', sight: 'fog' });
    const again = createPlayed(() => store);
    expect(again.played.value).toEqual({
      'korea-260000-gpus': { medal: null, sight: 'openSea' },
      'silicon-shield': { medal: 'gold', sight: 'fog' },
    });
  });

  it('should keep the best medal', () => {
    const list = createPlayed(memoryStore);
    const sight = 'openSea';
    for (const medal of [null, 'silver', 'bronze', null] as const)
      list.add('korea', { medal, sight });
    expect(list.played.value).toEqual({ korea: { medal: 'silver', sight } });
    list.add('korea', { medal: 'gold', sight });
    expect(list.played.value).toEqual({ korea: { medal: 'gold', sight } });
  });

  it('should keep the harder sight of the same medal, and never a worse medal for it', () => {
    const list = createPlayed(memoryStore);
    for (const sight of ['pilotAboard', 'fog', 'openSea'] as const)
      list.add('korea', { medal: 'silver', sight });
    list.add('korea', { medal: 'bronze', sight: 'fog' });
    expect(list.played.value).toEqual({ korea: { medal: 'silver', sight: 'fog' } });
  });

  it('should take what was kept before there were sights as won with a pilot aboard', () => {
    expect(readPlayed('{"korea":"gold","india":null}')).toEqual({
      korea: { medal: 'gold', sight: 'pilotAboard' },
      india: { medal: null, sight: 'pilotAboard' },
    });
  });

  it.each([
    '',
    '[]',
    'null',
    '7',
    '{"a":',
    '{"Korea!":"gold","x":"platinum","y":{},"z":"gold moon"}',
  ])('should be an empty list when %j was kept', (text) => expect(readPlayed(text)).toEqual({}));

  it('should last as long as the page where nothing can be kept', () => {
    const list = createPlayed(() => {
      throw new DOMException('Denied', 'SecurityError');
    });
    list.add('korea', { medal: 'bronze', sight: 'fog' });
    expect(list.played.value).toEqual({ korea: { medal: 'bronze', sight: 'fog' } });
  });
});
