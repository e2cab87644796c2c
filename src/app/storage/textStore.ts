// The part of the browser's store for short texts that is used.

/** Every call may throw. */
export type TextStore = Pick<Storage, 'getItem' | 'setItem'>;

/** A text store that can also be looked through. */
export type OpenTextStore = TextStore & Pick<Storage, 'removeItem' | 'key' | 'length'>;
