// All checks of a scenario's sense, in the order in which their findings are listed.

import type { Finding } from '../issue';
import { AFTERWARDS_CHECKS } from './checkAfterwards';
import { AMOUNT_CHECKS } from './checkAmounts';
import { AS_OF_CHECKS } from './checkAsOf';
import { CHAMPION_CHECKS } from './checkChampions';
import { CONDITION_CHECKS } from './checkConditions';
import { CONTRACT_CHECKS } from './checkContracts';
import { DEAD_CHECKS } from './checkDead';
import { EVENT_CHECKS } from './checkEvents';
import { FIGURE_CHECKS } from './checkFigures';
import { GOAL_CHECKS } from './checkGoals';
import { GOAL_TEXT_CHECKS } from './checkGoalTexts';
import { HISTORY_CHECKS } from './checkHistory';
import { ID_CHECKS } from './checkIds';
import type { Check, CheckContext } from './checkKind';
import { LEARNING_CHECKS } from './checkLearning';
import { LENGTH_CHECKS } from './checkLengths';
import { LESSON_CHECKS } from './checkLesson';
import { DEMAND_CHECKS } from './checkDemands';
import { LOT_CHECKS } from './checkLots';
import { MEASURED_CHECKS } from './checkMeasured';
import { OPENING_CHECKS } from './checkOpenings';
import { PLACE_CHECKS } from './checkPlaces';
import { RELATION_CHECKS } from './checkRelations';
import { RULE_CHECKS } from './checkRules';
import { BRIEFING_CHECKS, SEAT_CHECKS } from './checkSeats';
import { SUPERPOWER_CHECKS } from './checkSuperpowers';
import type { ScenarioFile } from './schema';
import { SHARING_CHECKS } from './sharing';

const CHECKS: readonly Check[] = [
  ...ID_CHECKS,
  ...SEAT_CHECKS,
  ...BRIEFING_CHECKS,
  ...SUPERPOWER_CHECKS,
  ...RELATION_CHECKS,
  ...CONTRACT_CHECKS,
  ...OPENING_CHECKS,
  ...HISTORY_CHECKS,
  ...AS_OF_CHECKS,
  ...EVENT_CHECKS,
  ...LOT_CHECKS,
  ...DEMAND_CHECKS,
  ...CHAMPION_CHECKS,
  ...CONDITION_CHECKS,
  ...DEAD_CHECKS,
  ...PLACE_CHECKS,
  ...GOAL_CHECKS,
  ...GOAL_TEXT_CHECKS,
  ...LENGTH_CHECKS,
  ...RULE_CHECKS,
  ...AMOUNT_CHECKS,
  ...FIGURE_CHECKS,
  ...LEARNING_CHECKS,
  ...LESSON_CHECKS,
  ...MEASURED_CHECKS,
  ...AFTERWARDS_CHECKS,
  ...SHARING_CHECKS,
];

/** Everything that makes no sense in a file of the right shape. */
export function checkScenario(file: ScenarioFile, context: CheckContext): Finding[] {
  return CHECKS.flatMap((check) => check(file, context));
}
