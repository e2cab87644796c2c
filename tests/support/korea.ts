// The scenario that most tests play.

import { contentOf, type TestContent } from './content';

export type { TestContent } from './content';

export const KOREA = 'korea-260000-gpus';

/** South Korea 2026 with its rules and bots. */
export function korea(): TestContent {
  return contentOf(KOREA);
}
