// Checks what only a bug could make false, and stops with a sentence if it is.

/** Throws an `Error` carrying `sentence` when `condition` is false. Never used for what a user can cause. */
export function assert(condition: boolean, sentence: string): asserts condition {
  if (!condition) throw new Error(`Bug: ${sentence}`);
}

/** The value; throws with a sentence where it is `undefined`. */
export function defined<T>(value: T | undefined, what: string): T {
  assert(value !== undefined, `${what} is missing`);
  return value;
}
