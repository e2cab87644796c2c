// Every bot by its name, and as a rival of every level.

import type { Bot, BotLevels, BotTable } from '../types/bot';
import type { RivalLevel } from '../types/names';
import { greedy } from './foresight/greedy';
import { SIGHTS } from './foresight/levels';
import { lookAhead } from './foresight/lookAhead';
import { planner } from './foresight/planner';
import { idle } from './idle';
import type { Style } from './plan';
import { ordersOf } from './planOrders';
import { constant, reacting } from './policies/found';
import { random } from './random';
import { singlePillar } from './singlePillar';
import { STYLES } from './styles';

/** The bot that does what a style wants. */
function botOf(style: Style): Bot {
  return (view) => ordersOf(view, style(view));
}

/** Every bot by its name. */
export const BOTS: BotTable = {
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
  planner,
  constant,
  reacting,
};

/** The styles look ahead; the other bots are the same at every level. */
function tableAt(level: RivalLevel): BotTable {
  const sight = SIGHTS[level];
  if (sight === null) return BOTS;
  const rivals = Object.entries(STYLES).map(([name, style]) => [name, lookAhead(style, sight)]);
  return { ...BOTS, ...(Object.fromEntries(rivals) as Partial<BotTable>) };
}

export const BOT_LEVELS: BotLevels = { 0: tableAt(0), 1: tableAt(1), 2: tableAt(2), 3: tableAt(3) };
