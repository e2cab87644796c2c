// Code that spells codes otherwise, as it is once the kinds of orders are others: no code of today can be read then.

import { vi } from 'vitest';
import type * as letters from '../../src/classroom/code/letters';

const LETTERS = '../../src/classroom/code/letters';

/** What a module offers that is loaded anew with such letters. */
export async function withOtherLetters<T>(load: () => Promise<T>): Promise<T> {
  vi.resetModules();
  vi.doMock(LETTERS, async (original) => ({
    ...(await original<typeof letters>()),
    readLetters: () => ({ is: 'otherVersion' }),
  }));
  const loaded = await load();
  vi.doUnmock(LETTERS);
  vi.resetModules();
  return loaded;
}
