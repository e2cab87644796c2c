// The schema library, switched to run without generated code before any schema is made.

import { config } from 'zod/mini';

config({ jitless: true });

export * from 'zod/mini';
