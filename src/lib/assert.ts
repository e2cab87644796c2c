// States what only a bug could break, and stops with a sentence when it is broken.

/** Throws an `Error` carrying `sentence` when `condition` is false. Never used for what a user can cause. */
export function assert(condition: boolean, sentence: string): asserts condition {
  if (!condition) throw new Error(`Bug: ${sentence}`);
}

/** The value, or a bug report when it is `undefined`. */
export function defined<T>(value: T | undefined, what: string): T {
  assert(value !== undefined, `${what} is missing`);
  return value;
}
