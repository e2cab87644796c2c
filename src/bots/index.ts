// The face of the bots: players without hands, who see only their seat's view.

import type { BotTable } from '../types/bot';
import { balanced } from './balanced';
import { chinaPartner } from './chinaPartner';
import { chipBuilder } from './chipBuilder';
import { fastBuyer } from './fastBuyer';
import { fortress } from './fortress';
import { platformAlly } from './platformAlly';
import { powerHost } from './powerHost';
import { random } from './random';
import { singlePillar } from './singlePillar';
import { talentBuilder } from './talentBuilder';

export {
  mutate,
  policyBot,
  reactingFrom,
  scatter,
  START_POLICY,
  startPolicy,
} from './policies/index';
export { recordGame, type BotGame, type RecordedGame } from './recordGame';

/** Every bot by its name. */
export const BOTS: BotTable = {
  balanced,
  fastBuyer,
  chipBuilder,
  talentBuilder,
  powerHost,
  platformAlly,
  fortress,
  chinaPartner,
  onlyChips: singlePillar('chips'),
  onlyDataCentres: singlePillar('dataCentres'),
  onlyPower: singlePillar('power'),
  onlyTalent: singlePillar('talent'),
  random,
};
