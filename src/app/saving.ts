// The keeper of this page: IndexedDB, a quick copy beside it, and one tab at a time.

import { createIndexedDbPort } from './storage/indexedDb';
import { createQuickCopy } from './storage/quickCopy';
import { createSaveKeeper } from './storage/saveKeeper';
import { createTabLock } from './storage/tabLock';

export const saves = createSaveKeeper(
  createIndexedDbPort(),
  createTabLock(navigator.locks),
  createQuickCopy(() => localStorage),
);
