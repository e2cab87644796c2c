// The verb `twin` prints what the build makes of a module, and says where there is none.

import { describe, expect, it } from 'vitest';
import { sayLater } from './commands';

describe('twin', () => {
  it('should print the twin of a module, on the lines of the module', async () => {
    const { code, out } = await sayLater('twin', 'engine/phases/power.ts');
    expect(code).toBe(0);
    expect(out).toContain('$.result("power.ordered", $.ratio(');
  });

  it.each(['engine/nothing.ts', 'engine/trace.ts', '../package.json'])(
    'should say that %s has none',
    async (word) => {
      const { code, told } = await sayLater('twin', word);
      expect(code).toBe(2);
      expect(told).toContain(`${word} has no twin`);
    },
  );
});
