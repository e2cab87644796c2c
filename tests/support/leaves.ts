// Walks over every leaf and every list of plain data, and changes one of them in a copy.

export type Path = readonly (string | number)[];

/** The paths of all values that are no lists or objects. */
export function leavesOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return partsOf(value).flatMap(([key, part]) => leavesOf(part, [...path, key]));
}

/** The paths of all lists, with their lengths. */
export function listsOf(value: unknown, path: Path = []): { path: Path; length: number }[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = partsOf(value).flatMap(([key, part]) => listsOf(part, [...path, key]));
  return Array.isArray(value) ? [{ path, length: value.length }, ...inner] : inner;
}

function partsOf(value: object): [string | number, unknown][] {
  const isList = Array.isArray(value);
  return Object.entries(value).map(([key, part]) => [isList ? Number(key) : key, part]);
}

export function valueAt(root: unknown, path: Path): unknown {
  return path.reduce((value, key) => (value as Record<string | number, unknown>)[key], root);
}

/** A copy with the value at the path replaced by what `change` makes of it. */
export function changedAt<T>(root: T, path: Path, change: (value: unknown) => unknown): T {
  const copy = structuredClone(root);
  const parent = valueAt(copy, path.slice(0, -1)) as Record<string | number, unknown>;
  const last = path.at(-1)!;
  parent[last] = change(parent[last]);
  return copy;
}
