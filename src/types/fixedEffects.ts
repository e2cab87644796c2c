// Effects that are all or nothing: nothing makes them stronger or weaker.

import type { EffectKind } from './effect';

export const FIXED_EFFECTS: readonly EffectKind[] = ['multiplyOutflow', 'setChinaPurchases'];
