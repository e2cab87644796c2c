// A scenario that comes with the game as the beginning of another: its text under an id of its own.

import type { AuthorsText } from './files';

/** The text of a scenario under the id `my-…`, as a file of that name. */
export function copyOf(id: string, text: string): AuthorsText {
  const own = `my-${id}`;
  const line = new RegExp(`^(\\s*"id"\\s*:\\s*)"${id}"`, 'm');
  return { name: `${own}.json`, text: text.replace(line, `$1"${own}"`) };
}
