// The bots that can play a nation, by name and as rivals of every level.

import type { Bot, BotLevels, BotTable } from '../types/bot';
import { FOUND_LEVEL, RIVAL_LEVELS, type RivalLevel } from '../types/names';
import type { Policy } from '../types/policy';
import { greedy } from './foresight/greedy';
import { LOOK_AHEAD } from './foresight/levels';
import { lookAhead } from './foresight/lookAhead';
import { planner } from './foresight/planner';
import { idle } from './idle';
import { type FoundPolicies, foundOr } from './policies/found';
import { policyBot, policyPlan } from './policies/policyBot';
import { reactingFrom, START_POLICY } from './policies/start';
import { random } from './random';
import { rivalBot } from './rivalBot';
import { singlePillar } from './singlePillar';
import { STYLES } from './styles';
import { usual } from './usual';

/** The bots by name. `constant` and `reacting`, which no nation has as its style, play policies here from which a search starts, so that the page need not hold the ones that were found. */
export const RIVAL_BOTS: BotTable = {
  balanced: rivalBot(STYLES.balanced),
  fastBuyer: rivalBot(STYLES.fastBuyer),
  chipBuilder: rivalBot(STYLES.chipBuilder),
  talentBuilder: rivalBot(STYLES.talentBuilder),
  powerHost: rivalBot(STYLES.powerHost),
  platformAlly: rivalBot(STYLES.platformAlly),
  fortress: rivalBot(STYLES.fortress),
  chinaPartner: rivalBot(STYLES.chinaPartner),
  onlyChips: rivalBot(singlePillar('chips')),
  onlyDataCentres: rivalBot(singlePillar('dataCentres')),
  onlyPower: rivalBot(singlePillar('power')),
  onlyTalent: rivalBot(singlePillar('talent')),
  idle,
  random,
  greedy,
  planner: planner({}),
  constant: policyBot(START_POLICY),
  reacting: policyBot(reactingFrom(START_POLICY)),
  leadKeeper: rivalBot(STYLES.leadKeeper),
  replacer: rivalBot(STYLES.replacer),
  usual,
};

function foundRival(policy: Policy): Bot {
  return rivalBot((view) => policyPlan(view, policy));
}

/** The styles look ahead, or give way to what was found for their country; the other bots are the same at every level. */
function tableAt(bots: BotTable, found: FoundPolicies, level: RivalLevel): BotTable {
  const depth = LOOK_AHEAD[level];
  if (depth === null) return bots;
  const rivals = Object.entries(STYLES).map(([name, style]) => {
    const ahead = lookAhead(style, depth);
    return [name, level === FOUND_LEVEL ? foundOr(found, foundRival, ahead) : ahead];
  });
  return { ...bots, ...(Object.fromEntries(rivals) as Partial<BotTable>) };
}

/** A table of bots at every level; at the highest they play what was found for their country. */
export function levelsOf(bots: BotTable, found: FoundPolicies): BotLevels {
  const tables = RIVAL_LEVELS.map((level) => [level, tableAt(bots, found, level)]);
  return Object.fromEntries(tables) as BotLevels;
}
