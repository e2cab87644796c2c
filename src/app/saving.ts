// The keeper of this page: IndexedDB, and one tab at a time.

import { createIndexedDbPort } from './storage/indexedDb';
import { createSaveKeeper } from './storage/saveKeeper';
import { createTabLock } from './storage/tabLock';

export const saves = createSaveKeeper(createIndexedDbPort(), createTabLock(navigator.locks));
