// Every bot by its name, with the policies that searches have found: for the lab, the command line and tests.

import type { BotTable } from '../types/bot';
import { constant, reacting } from './policies/found';
import { levelsOf, RIVAL_BOTS } from './tables';

export const BOTS: BotTable = { ...RIVAL_BOTS, constant, reacting };
export const BOT_LEVELS = levelsOf(BOTS);
