// A scenario that comes with the game as the beginning of another: whole under an id of its own, or as a patch.

import type { AuthorsText } from './files';

/** Whoever goes on with a copy is to be named for it. */
const AUTHOR = /^\s*"author"\s*:\s*"(?:[^"\\]|\\.)*",\r?\n/m;

/** The text of a scenario under the id `my-…`, as a file of that name, without its author. */
export function copyOf(id: string, text: string): AuthorsText {
  const own = `my-${id}`;
  const line = new RegExp(`^(\\s*"id"\\s*:\\s*)"${id}"`, 'm');
  return { name: `${own}.json`, text: text.replace(line, `$1"${own}"`).replace(AUTHOR, '') };
}

/** A scenario that so far changes nothing of the one that it extends. */
export function patchOf(id: string): AuthorsText {
  const own = `my-${id}`;
  const patch = { format: 1, id: own, extends: id };
  return { name: `${own}.json`, text: `${JSON.stringify(patch, null, 2)}\n` };
}
