// Keeps what was read and compressed once for the next request; its size is bounded.

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { compress } from './encoding.mjs';

/** A larger file is never held in memory. */
export const LARGEST_KEPT_BYTES = 8 * 1024 * 1024;
const CACHE_BYTES = 64 * 1024 * 1024;
const HASH_LETTERS = 27;

function entityTag(bytes) {
  return createHash('sha256').update(bytes).digest('base64url').slice(0, HASH_LETTERS);
}

async function readPlain(file) {
  const bytes = await readFile(file.path);
  return { bytes, tag: `"${entityTag(bytes)}"` };
}

/** Every encoding of a content has a tag of its own: two different byte strings never share one. */
async function readPacked(plain, encoding) {
  const { bytes, tag } = await plain;
  const packed = await compress(bytes, encoding);
  return packed ? { bytes: packed, tag: `${tag.slice(0, -1)}-${encoding}"`, encoding } : plain;
}

/** A cache of contents `{ bytes, tag, encoding }`; what was not asked for longest is dropped first. */
export class Cache {
  /** Promises, so that many requests for one file at once read it once. */
  #kept = new Map();
  #bytes = 0;

  /** The content of a file, in an encoding where one is given; fails as reading it fails. */
  contentOf(file, encoding) {
    const plain = this.#keep(`${file.stamp} ${file.path}`, () => readPlain(file));
    if (encoding === undefined) return plain;
    return this.#keep(`${file.stamp} ${file.path} ${encoding}`, () => readPacked(plain, encoding));
  }

  #keep(key, read) {
    const kept = this.#kept.get(key);
    this.#kept.delete(key);
    const entry = kept ?? { content: read(), bytes: 0 };
    this.#kept.set(key, entry);
    if (kept === undefined) this.#weigh(key, entry);
    return entry.content;
  }

  /** Counts an entry once it is read. One that cannot be read is removed, so that the next request reads it anew. */
  #weigh(key, entry) {
    entry.content.then(
      ({ bytes }) => {
        if (this.#kept.get(key) !== entry) return;
        entry.bytes = bytes.length;
        this.#bytes += bytes.length;
        this.#dropOldest(entry);
      },
      () => {
        if (this.#kept.get(key) === entry) this.#kept.delete(key);
      },
    );
  }

  #dropOldest(newest) {
    for (const [key, entry] of this.#kept) {
      if (this.#bytes <= CACHE_BYTES) return;
      if (entry === newest) continue;
      this.#bytes -= entry.bytes;
      this.#kept.delete(key);
    }
  }
}
