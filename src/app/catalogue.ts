// The scenarios that come with the game, read from their files once.

import korea260000Gpus from '../../scenarios/korea-260000-gpus.json?raw';
import rules1 from '../../scenarios/rulesets/rules-1.json?raw';
import { BOTS } from '../bots/index';
import { parseRuleset, parseScenario } from '../files/index';
import { assert } from '../lib/assert';
import type { Result } from '../lib/result';
import type { SessionContent } from '../session/index';
import type { Issue } from '../types/issue';
import type { Ruleset } from '../types/ruleset';

/** The files by the name they have without its ending, which is also their id. */
const SCENARIO_TEXTS: Readonly<Record<string, string>> = {
  'korea-260000-gpus': korea260000Gpus,
};

function sound<T>(file: string, read: Result<T, Issue[]>): T {
  assert(read.ok, `${file} that comes with the game is sound`);
  return read.value;
}

function readContent(ruleset: Ruleset, id: string, text: string): SessionContent {
  return { ruleset, scenario: sound(id, parseScenario(text, { ruleset, id })), bots: BOTS };
}

function readAll(): readonly SessionContent[] {
  const ruleset = sound('rules-1', parseRuleset(rules1));
  return Object.entries(SCENARIO_TEXTS).map(([id, text]) => readContent(ruleset, id, text));
}

let read: readonly SessionContent[] | null = null;

/** Every scenario with its rules and bots, in the order in which they are offered. */
export function catalogue(): readonly SessionContent[] {
  read ??= readAll();
  return read;
}

/** The content of one scenario, or undefined when none has that id. */
export function contentOf(id: string): SessionContent | undefined {
  return catalogue().find(({ scenario }) => scenario.id === id);
}
