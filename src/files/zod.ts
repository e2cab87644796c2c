// The schema library, switched to run without generated code before any schema is made.

import * as z from 'zod/mini';

z.config({ jitless: true });

export { z };
