// Begins a new scenario from one that comes with the game: a whole copy under an id of its own, or a patch.

import type { AuthorsText } from './files';

/** The line that names the author: the author of the copy is to be named in its place. */
const AUTHOR = /^\s*"author"\s*:\s*"(?:[^"\\]|\\.)*",\r?\n/m;

/** The text of a scenario under the id `my-…`, which is also the name of its file, without its author. */
export function copyOf(id: string, text: string): AuthorsText {
  const own = `my-${id}`;
  const line = new RegExp(`^(\\s*"id"\\s*:\\s*)"${id}"`, 'm');
  return { name: `${own}.json`, text: text.replace(line, `$1"${own}"`).replace(AUTHOR, '') };
}

/** A scenario that extends another and changes nothing yet. */
export function patchOf(id: string): AuthorsText {
  const own = `my-${id}`;
  const patch = { format: 1, id: own, extends: id };
  return { name: `${own}.json`, text: `${JSON.stringify(patch, null, 2)}\n` };
}
