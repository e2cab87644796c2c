// "Why?": the trees behind all numbers that are shown, and what can be read from them: the face of this room.

export {
  type Asked,
  selectAsked,
  selectExplanations,
  stateBefore,
} from './ask';
export { evaluate, parameterAt } from './evaluate';
export {
  bandParts,
  decisionChange,
  expectedGain,
  expectedParts,
  forecastParts,
  scoreGains,
} from './futures';
export { type Alternative, type Bounds, hasEnd, selectIfItWere, valueWith } from './ifItWere';
export { meaningfulNode, signOf, withinLimits } from './meaningful';
export {
  selectModelBook,
  type ModelBook,
  type ModelChapter,
  type ModelGroup,
  type ModelParameter,
  type ModelQuantity,
  type ModelSource,
} from './model';
export { hasSubject, MODEL_SUBJECTS } from './modelSubjects';
export type { NamedTrees as Explanations } from './recorded';
export { selectTurnReasons, type Reason, type TurnReasons } from './reasons';
export {
  selectStressTests,
  type Driver,
  type Raise,
  type StressTestSheet,
} from './stressTests';
