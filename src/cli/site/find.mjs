// Leads from the address of a request to a file below the served folder, and never to one outside it.

import { realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Thrown for an address that names nothing; a file that cannot be read fails otherwise. */
const NOTHING_THERE = new Set([
  'EACCES',
  'EINVAL',
  'ELOOP',
  'ENAMETOOLONG',
  'ENOENT',
  'ENOTDIR',
  'EPERM',
]);

/** A proxy may send the whole address instead of its path. */
const ORIGIN = /^https?:\/\/[^/?#]*/i;

/** What no part of a path may be or contain: nothing at all, dots that climb, separators and streams of other systems. */
const isPlainPart = (part) => part !== '' && part !== '.' && part !== '..' && !/[\0\\:]/.test(part);

function decodedPath(address) {
  try {
    return decodeURIComponent(address.replace(ORIGIN, '').split(/[?#]/, 1)[0]);
  } catch {
    return undefined;
  }
}

/** The parts of the path below `prefix`; a folder stands for the page in it. */
function partsOf(address, prefix) {
  const path = decodedPath(address);
  if (!path?.startsWith(prefix)) return undefined;
  const inside = path.slice(prefix.length);
  const parts = (inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside).split('/');
  return parts.every(isPlainPart) ? parts : undefined;
}

/** Where `path` really is below `folder` once links are followed; undefined where it leads out. */
async function insideOf(folder, path) {
  const [root, real] = await Promise.all([realpath(folder), realpath(path)]);
  return real.startsWith(root.endsWith(sep) ? root : root + sep) ? { root, real } : undefined;
}

/**
 * The file that an address asks for: `{ path, name, stamp, size }` with `name` as it lies in the folder,
 * `stamp` changing whenever the file does and `size` in bytes; undefined when the folder has no such file.
 * Fails with the error of the file system when the file is there and cannot be looked at.
 */
export async function findFile(address, folder, prefix) {
  const parts = partsOf(address, prefix);
  if (parts === undefined) return undefined;
  try {
    const place = await insideOf(folder, join(folder, ...parts));
    if (place === undefined) return undefined;
    const found = await stat(place.real, { bigint: true });
    if (!found.isFile()) return undefined;
    const name = relative(place.root, place.real).replaceAll(sep, '/');
    const stamp = [found.ino, found.size, found.mtimeNs, found.ctimeNs].join('-');
    return { path: place.real, name, stamp, size: Number(found.size) };
  } catch (error) {
    if (NOTHING_THERE.has(error.code)) return undefined;
    throw error;
  }
}
