// How well a scenario is sourced: the face of this part.

export { type Behind, behindOf } from './behind';
export { type Grade, GRADES, type Graded, gradeOf } from './grade';
export { type Sourced, sourcedIn } from './sourced';
export {
  doubtOf,
  leastSure,
  type Sourcing,
  sourcingOf,
  type SourcingTally,
  sourcingVerdict,
  type SourcingVerdict,
} from './sourcing';
