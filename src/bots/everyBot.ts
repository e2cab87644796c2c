// Every bot by its name, with all policies that searches have found: for the lab, the command line and tests.

import type { BotTable } from '../types/bot';
import { planner } from './foresight/planner';
import { FOUND } from './foundRivals';
import constantFile from './policies/constant.json';
import { type FoundPolicies, foundOr } from './policies/found';
import { policyBot } from './policies/policyBot';
import { levelsOf, RIVAL_BOTS } from './tables';

export const BOTS: BotTable = {
  ...RIVAL_BOTS,
  constant: foundOr(constantFile as FoundPolicies, policyBot, RIVAL_BOTS.constant),
  reacting: foundOr(FOUND, policyBot, RIVAL_BOTS.reacting),
  planner: planner(FOUND),
};
export const BOT_LEVELS = levelsOf(BOTS, FOUND);
