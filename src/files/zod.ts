// The schema library, told before any schema is made to do without code that it generates.

import { config } from 'zod/mini';

config({ jitless: true });

export * from 'zod/mini';
