// The face of the bots: players without hands, who see only their seat's view.

import type { Bot, BotTable } from '../types/bot';
import { greedy } from './foresight/greedy';
import { planner } from './foresight/planner';
import { idle } from './idle';
import type { Style } from './plan';
import { ordersOf } from './planOrders';
import { constant, reacting } from './policies/found';
import { random } from './random';
import { singlePillar } from './singlePillar';
import { STYLES } from './styles';

export {
  mutate,
  policyBot,
  reactingFrom,
  scatter,
  START_POLICY,
  startPolicy,
} from './policies/index';
export { recordGame, type BotGame, type RecordedGame } from './recordGame';

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
