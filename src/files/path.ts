// Where a value stands inside a document, whatever its layout.

/** Names and numbers from the root of a document to one of its values. */
export type Path = readonly (string | number)[];

/** A text that equal paths share and different paths do not. */
export function pathKey(path: Path): string {
  return JSON.stringify(path);
}
