// The face of the bots: players without hands, who see only their seat's view.

export {
  answeringAll,
  CARD_WANTED,
  mutate,
  policyBot,
  reactingFrom,
  scatter,
  START_POLICY,
} from './policies/index';
export { BOT_LEVELS, BOTS } from './everyBot';
export { isSameSplit, percentsOf } from './percents';
export { RIVAL_BOT_LEVELS } from './foundRivals';
export type { FoundPolicies } from './policies/found';
export { levelsOf, RIVAL_BOTS } from './tables';
export {
  plannerTelling,
  planStepCount,
  planSteps,
  type TellTurns,
} from './foundPlanner';
export { LOOK_AHEAD } from './foresight/levels';
export { LEVEL_RECORD } from './foresight/measured';
export { type SingleChange, singleChanges } from './foresight/singleChanges';
export { recordGame } from './recordGame';
