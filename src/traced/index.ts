// Traced numbers: a number that remembers how it came about, told by the formula that makes it.

export { evaluate, WORK } from './evaluate';
export { behind, behindAt, handIn, keptAs } from './kept';
export { TracedNumber, type Place } from './node';
