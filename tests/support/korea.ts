// Reads the scenario that comes with the game, as the product reads it.

import { readFileSync } from 'node:fs';
import { BOTS } from '../../src/bots/index';
import { parseRuleset, parseScenario } from '../../src/files/index';
import type { Result } from '../../src/lib/result';
import type { BotTable } from '../../src/types/bot';
import type { Issue } from '../../src/types/issue';
import type { Ruleset } from '../../src/types/ruleset';
import type { Scenario } from '../../src/types/scenario';

export const KOREA = 'korea-260000-gpus';

export interface TestContent {
  readonly ruleset: Ruleset;
  readonly scenario: Scenario;
  readonly bots: BotTable;
}

function sound<T>(read: Result<T, Issue[]>): T {
  if (read.ok) return read.value;
  throw new Error(read.error.map(({ message }) => message).join('\n'));
}

/** South Korea 2026 with its rules and bots. */
export function korea(): TestContent {
  const ruleset = sound(parseRuleset(readFileSync('scenarios/rulesets/rules-3.json', 'utf8')));
  const text = readFileSync(`scenarios/${KOREA}.json`, 'utf8');
  return { ruleset, scenario: sound(parseScenario(text, { ruleset, id: KOREA })), bots: BOTS };
}
