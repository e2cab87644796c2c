// The game over which an address of another one was opened, which is not followed while it runs.

import { signal } from '@preact/signals';
import type { Session } from '../session/index';

/** Null where no address is held. */
export const addressHeld = signal<Session | null>(null);
