// The storage of this page's browser, one connection for all that is kept in it.

import { createIndexedDbPort } from './indexedDb';

export const devicePort = createIndexedDbPort();
