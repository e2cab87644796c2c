// The Korean messages of a teacher's form, of handing in and of what is printed; fetched with them.

import type { ENGLISH_CLASSROOM } from './englishClassroom';
import classroom from './ko/classroom.json';

export const KOREAN_CLASSROOM = { ...classroom } satisfies Record<
  keyof typeof ENGLISH_CLASSROOM,
  string
>;
