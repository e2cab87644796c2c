// The table of all programme cards, made of the ruleset by `npm run cli -- schema cards --write`.

import type { ByCard } from '../../types/names';
import { bulkExportApproval } from '../cards/bulkExportApproval';
import { championsCompact } from '../cards/championsCompact';
import { foreignCampus } from '../cards/foreignCampus';
import { jointPlatform } from '../cards/jointPlatform';
import { modelRelease } from '../cards/modelRelease';
import { reskilling } from '../cards/reskilling';
import { sovereignUnit } from '../cards/sovereignUnit';
import { supplyLeverage } from '../cards/supplyLeverage';
import { talentVisa } from '../cards/talentVisa';
import type { CardRule } from '../cards/cardRule';

export const CARD_RULES: ByCard<CardRule> = {
  jointPlatform,
  sovereignUnit,
  foreignCampus,
  talentVisa,
  championsCompact,
  bulkExportApproval,
  supplyLeverage,
  modelRelease,
  reskilling,
};
