// Reads the text of a file that an author names, bounded in size; never waits for a pipe or a device.

import { readFile, stat } from 'node:fs/promises';

/** The page reads no more of one file either, in bytes. */
const LARGEST_BYTES = 2 * 1024 * 1024;

function wordsOf({ code, message }) {
  if (code === undefined) return message;
  const isMissing = code === 'ENOENT' || code === 'ENOTDIR';
  return isMissing ? 'there is no such file' : `it cannot be read (${code})`;
}

/** The text of a file of at most 2 MB. Fails with a sentence about it. */
export async function readText(path) {
  try {
    const found = await stat(path);
    if (!found.isFile()) throw new Error('it is no file');
    if (found.size > LARGEST_BYTES) throw new Error('it is larger than 2 MB');
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new Error(wordsOf(error));
  }
}
