// The face of codes: a hand-in becomes a text that can be pasted anywhere, and is read out of any text.

export { codeOf } from './code';
export {
  type CodeFault,
  countBeginnings,
  type FoundCode,
  type KnownCodes,
  type ReadCode,
  readCodes,
  searchCodes,
} from './find';
export { keptAliases } from './names';
