// Every measure of the closed list with which a scenario may have its question answered.

import type { LearningMeasure } from '../../types/names';
import type { Measure } from './lookBack';
import { lagCourse } from './models';
import { adoptionGain, moneyByLine, privateToPublicMoney } from './money';
import { leadTimes } from './orderedAhead';
import {
  boughtAutonomy,
  governmentChipShare,
  homeChipsReplaced,
  independentNations,
  leverageUse,
  strongestLayer,
} from './ownership';
import { computeExportAgainstTalent, expertsBalance } from './people';
import { bindingTurns, idleChips } from './scarcity';
import { duplicationCost, platformHalls, platformSavings } from './together';

export const MEASURES: Readonly<Record<LearningMeasure, Measure>> = {
  bindingTurns,
  idleChips,
  leadTimes,
  governmentChipShare,
  boughtAutonomy,
  homeChipsReplaced,
  leverageUse,
  strongestLayer,
  expertsBalance,
  moneyByLine,
  privateToPublicMoney,
  platformSavings,
  platformHalls,
  computeExportAgainstTalent,
  lagCourse,
  adoptionGain,
  independentNations,
  duplicationCost,
};
