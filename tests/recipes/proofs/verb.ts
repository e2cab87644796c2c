// The verb that the recipe adds is known by its name, and tells what it promises.

import { expect, it } from 'vitest';
import { sayLater } from '../../cli/commands';

it('should tell how long a scenario lasts', async () => {
  const { code, out } = await sayLater('length', 'korea-260000-gpus');
  expect(code).toBe(0);
  expect(out).toContain('full: 20');
});
