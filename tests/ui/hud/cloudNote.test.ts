// The note beside home cloud: its shares make up a whole.

import { beforeAll, expect, it } from 'vitest';
import { cloudWords } from '../../../src/ui/hud/why/cloudNote';
import { loadMessages, speak } from '../../../src/ui/text';

beforeAll(async () => {
  await speak('en');
  await loadMessages('later');
});

it('should give to foreign firms what home cloud leaves of a whole', () => {
  const words = cloudWords({
    homePercent: 37.4,
    change: null,
    targetPercent: 50,
    limit: 'chips',
    ceilingPercent: 80,
    hostedH100e: 1000,
    hostedPercent: 20,
  });
  expect(words).toContain('the other 63%');
});
