// The face of codes: a hand-in becomes a text that can be pasted anywhere, and is read out of any text.

export { codeOf } from './code';
export { type CodeFault, findCodes, type ReadCode, readCodes } from './find';
export { keptAliases } from './names';
