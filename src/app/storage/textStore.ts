// As much of the browser's store for short texts as is used.

/** Every call may throw. */
export type TextStore = Pick<Storage, 'getItem' | 'setItem'>;

/** A text store whose keys can also be listed. */
export type OpenTextStore = TextStore & Pick<Storage, 'removeItem' | 'key' | 'length'>;
