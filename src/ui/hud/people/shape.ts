// What all drawings of people are made of: paths, each with the classes that colour it.

/** Classes of `people.css`, and a path on the field of 96 by 96. */
export type Shape = readonly [look: string, path: string];

/** Filled with an ink and drawn around. */
export const OUTLINED = 'face-edge';
/** A line of the pen. */
export const LINE = 'face-line';
