// The scenarios that come with the game: data files beside the page, fetched and read once.

import korea260000Gpus from '../../scenarios/korea-260000-gpus.json?url';
import rules1 from '../../scenarios/rulesets/rules-1.json?url';
import { BOTS } from '../bots/index';
import { parseRuleset, parseScenario } from '../files/index';
import { assert } from '../lib/assert';
import type { Result } from '../lib/result';
import type { SessionContent } from '../session/index';
import type { Issue } from '../types/issue';
import type { Ruleset } from '../types/ruleset';

/** Where the files lie, by the name they have without its ending, which is also their id. */
const SCENARIO_ADDRESSES: Readonly<Record<string, string>> = {
  'korea-260000-gpus': korea260000Gpus,
};

/** Gives the text at an address; fails when there is none to be had. */
export type ReadText = (address: string) => Promise<string>;

async function fetchText(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} could not be fetched: ${answer.status}`);
  return answer.text();
}

function sound<T>(file: string, read: Result<T, Issue[]>): T {
  assert(read.ok, `${file} that comes with the game is sound`);
  return read.value;
}

function readContent(ruleset: Ruleset, id: string, text: string): SessionContent {
  return { ruleset, scenario: sound(id, parseScenario(text, { ruleset, id })), bots: BOTS };
}

let contents: readonly SessionContent[] | null = null;

/** Fetches all files; to be called before anything else here. Fails when one cannot be fetched. */
export async function loadCatalogue(readText: ReadText = fetchText): Promise<void> {
  const scenarios = Object.entries(SCENARIO_ADDRESSES);
  const [rules, ...texts] = await Promise.all(
    [rules1, ...Object.values(SCENARIO_ADDRESSES)].map(readText),
  );
  const ruleset = sound('rules-1', parseRuleset(rules!));
  contents = scenarios.map(([id], i) => readContent(ruleset, id, texts[i]!));
}

/** Every scenario with its rules and bots, in the order in which they are offered. */
export function catalogue(): readonly SessionContent[] {
  assert(contents !== null, 'the catalogue is loaded before it is read');
  return contents;
}

/** The content of one scenario, or undefined when none has that id. */
export function contentOf(id: string): SessionContent | undefined {
  return catalogue().find(({ scenario }) => scenario.id === id);
}
