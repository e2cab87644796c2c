// The bots that can play a nation, by name and as rivals of every level.

import type { Bot, BotLevels, BotTable } from '../types/bot';
import { FOUND_LEVEL, RIVAL_LEVELS, type RivalLevel } from '../types/names';
import { greedy } from './foresight/greedy';
import { LOOK_AHEAD } from './foresight/levels';
import { lookAhead } from './foresight/lookAhead';
import { planner } from './foresight/planner';
import { idle } from './idle';
import type { Style } from './plan';
import { ordersOf } from './planOrders';
import { type FoundPolicies, foundOr } from './policies/found';
import { policyBot } from './policies/policyBot';
import { reactingFrom, START_POLICY } from './policies/start';
import { random } from './random';
import { singlePillar } from './singlePillar';
import { STYLES } from './styles';
import { usual } from './usual';

/** The bot that orders what a style wants. */
function botOf(style: Style): Bot {
  return (view) => ordersOf(view, style(view));
}

/** The bots by name. `constant` and `reacting`, which no nation has as its style, play policies here from which a search starts, so that the page need not hold the ones that were found. */
export const RIVAL_BOTS: BotTable = {
  balanced: botOf(STYLES.balanced),
  fastBuyer: botOf(STYLES.fastBuyer),
  chipBuilder: botOf(STYLES.chipBuilder),
  talentBuilder: botOf(STYLES.talentBuilder),
  powerHost: botOf(STYLES.powerHost),
  platformAlly: botOf(STYLES.platformAlly),
  fortress: botOf(STYLES.fortress),
  chinaPartner: botOf(STYLES.chinaPartner),
  onlyChips: botOf(singlePillar('chips')),
  onlyDataCentres: botOf(singlePillar('dataCentres')),
  onlyPower: botOf(singlePillar('power')),
  onlyTalent: botOf(singlePillar('talent')),
  idle,
  random,
  greedy,
  planner: planner({}),
  constant: policyBot(START_POLICY),
  reacting: policyBot(reactingFrom(START_POLICY)),
  leadKeeper: botOf(STYLES.leadKeeper),
  replacer: botOf(STYLES.replacer),
  usual,
};

/** The styles look ahead, or give way to what was found for their country; the other bots are the same at every level. */
function tableAt(bots: BotTable, found: FoundPolicies, level: RivalLevel): BotTable {
  const depth = LOOK_AHEAD[level];
  if (depth === null) return bots;
  const rivals = Object.entries(STYLES).map(([name, style]) => {
    const ahead = lookAhead(style, depth);
    return [name, level === FOUND_LEVEL ? foundOr(found, ahead) : ahead];
  });
  return { ...bots, ...(Object.fromEntries(rivals) as Partial<BotTable>) };
}

/** A table of bots at every level; at the highest they play what was found for their country. */
export function levelsOf(bots: BotTable, found: FoundPolicies): BotLevels {
  const tables = RIVAL_LEVELS.map((level) => [level, tableAt(bots, found, level)]);
  return Object.fromEntries(tables) as BotLevels;
}
