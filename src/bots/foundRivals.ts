// The rivals of every level where what they play need not be fetched: in workers, in what is kept of the rules, and in tests.

import type { FoundPolicies } from './policies/found';
import reactingFile from './policies/reacting.json';
import { levelsOf, RIVAL_BOTS } from './tables';

export const FOUND = reactingFile as FoundPolicies;
export const RIVAL_BOT_LEVELS = levelsOf(RIVAL_BOTS, FOUND);
