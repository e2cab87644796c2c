// All measures of depth, in the order in which they are shown.

import { answerBest, answerSpread } from './answers';
import { archetypeOverBalanced } from './archetypeOverBalanced';
import { archetypesNearBest } from './archetypesNearBest';
import { autonomyCounts } from './autonomyCounts';
import { balancedOverPillar } from './balancedOverPillar';
import { balancedOverRandom } from './balancedOverRandom';
import { bandsHold, bandsWithoutWidth } from './bands';
import { binding } from './binding';
import { builtPlannerOverConstant } from './builtPlannerOverConstant';
import { defaultTaken, focusBest, lotBest, openingBest } from './choices';
import { dilemmas, dilemmasOfKinds, nothingAtTheEnd, nothingToDecide } from './decisions';
import { delayGenerations, delayPoints } from './delay';
import { distinctBest } from './distinctBest';
import { earlyScore } from './earlyScore';
import { followersOverPar, plannerOverFollower } from './followers';
import { lostByBalanced, lostByPlanner, lostByRandom } from './gamesLost';
import { idleEnd, passing } from './lapses';
import { leaderWins } from './leaderWins';
import { lotsContested } from './lotsContested';
import { luck } from './luck';
import { MEASURE_IDS, type Measure, type MeasureId } from './measure';
import { parVariance } from './parVariance';
import { plannerFirst } from './plannerFirst';
import { plannerOverArchetype } from './plannerOverArchetype';
import { plannerOverConstant } from './plannerOverConstant';
import { plannerTurns } from './plannerTurns';
import { reactingOverConstant } from './reactingOverConstant';
import { rivalsCast } from './rivalsCast';
import { settingGap } from './settingGap';
import { spread } from './spread';
import { standingOrders } from './standingOrders';
import { stormFall, storms, stormsWonBack } from './storms';

const BY_ID: Readonly<Record<MeasureId, Measure>> = {
  plannerOverConstant,
  builtPlannerOverConstant,
  reactingOverConstant,
  plannerOverArchetype,
  followersOverPar,
  plannerOverFollower,
  archetypeOverBalanced,
  balancedOverRandom,
  balancedOverPillar,
  archetypesNearBest,
  distinctBest,
  luck,
  spread,
  delayPoints,
  delayGenerations,
  nothingToDecide,
  nothingAtTheEnd,
  dilemmas,
  dilemmasOfKinds,
  passing,
  idleEnd,
  binding,
  standingOrders,
  settingGap,
  earlyScore,
  leaderWins,
  rivalsCast,
  plannerFirst,
  parVariance,
  autonomyCounts,
  answerBest,
  answerSpread,
  openingBest,
  focusBest,
  lotBest,
  defaultTaken,
  lotsContested,
  storms,
  stormFall,
  stormsWonBack,
  lostByRandom,
  lostByBalanced,
  lostByPlanner,
  bandsWithoutWidth,
  bandsHold,
  plannerTurns,
};

export const MEASURES: readonly Measure[] = MEASURE_IDS.map((id) => BY_ID[id]);
