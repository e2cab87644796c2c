// The code that is made of the description of the state is fresh, and a shape that it cannot serve is refused.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { STATE_CODE } from '../../src/cli/stateCode/index';

describe('the code of the state', () => {
  it.each(Object.entries(STATE_CODE))(
    'should stand in %s as the description makes it (npm run cli -- schema state --write)',
    (path, make) => {
      const written = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
      expect(written).toBe(`${make()}\n`);
    },
  );
});
