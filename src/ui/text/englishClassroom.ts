// The English messages of a teacher's form, of handing in and of what is printed; fetched with them.

import classroom from './en/classroom.json';

export const ENGLISH_CLASSROOM = { ...classroom };
