// Which part of a file a request asks for: browsers load sound and film in parts.

const ONE_RANGE = /^bytes=(?:(\d+)-(\d*)|-(\d+))$/;

/**
 * The first and last byte that a `Range` header asks for, from 0; undefined where the whole is to be sent,
 * as for several ranges at once; `unsatisfiable` where the file has no such part.
 */
export function readRange(header, size) {
  const [, from, to, last] = ONE_RANGE.exec(header ?? '') ?? [];
  if (from === undefined && last === undefined) return undefined;
  const first = from === undefined ? Math.max(0, size - Number(last)) : Number(from);
  const end = to ? Math.min(Number(to), size - 1) : size - 1;
  if (to && Number(to) < first) return undefined;
  return first > end ? 'unsatisfiable' : { first, end };
}
