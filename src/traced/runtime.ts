// What the twin of a module calls: the traced form of everything that formulas do.

export * from './arithmetic';
export { call, callIfAny, construct, ofObject, plainly } from './calls';
export {
  asList,
  change,
  entries,
  entriesOf,
  from,
  list,
  object,
  read,
  readIfAny,
  rest,
  spread,
  write,
} from './kept';
export { mathematics } from './mathematics';
export { plain } from './node';
