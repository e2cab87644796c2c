// The scenarios that come with the game: data files beside the page, fetched and read once.

import { signal } from '@preact/signals';
import korea260000Gpus from '../../scenarios/korea-260000-gpus.json?url';
import rules3 from '../../scenarios/rulesets/rules-3.json?url';
import { BOT_LEVELS, BOTS } from '../bots/index';
import { parseRuleset, parseScenario } from '../files/index';
import { err, ok, type Result } from '../lib/result';
import type { SessionContent } from '../session/index';
import type { Issue } from '../types/issue';
import type { Ruleset } from '../types/ruleset';

/** Where the files lie, by the name they have without its ending, which is also their id. */
const SCENARIO_ADDRESSES: Readonly<Record<string, string>> = {
  'korea-260000-gpus': korea260000Gpus,
};

/** Why a file of the game cannot be used. */
export type ContentFault =
  /** No answer came: the device is offline, or the host is away. */
  | { readonly kind: 'unreachable'; readonly file: string }
  | { readonly kind: 'refused'; readonly file: string; readonly status: number }
  | { readonly kind: 'unsound'; readonly file: string; readonly issues: readonly Issue[] };

/** The answer of a host, as far as it is used. */
export type Answer = Pick<Response, 'ok' | 'status' | 'text'>;

/** Asks for what lies at an address; fails when no answer comes. */
export type Ask = (address: string) => Promise<Answer>;

/** Takes what the browser keeps. */
const ask: Ask = (address) => fetch(address);

/** Asks the host whatever the browser keeps, which may be broken. */
export const askAgain: Ask = (address) => fetch(address, { cache: 'reload' });

async function readFile(
  file: string,
  address: string,
  send: Ask,
): Promise<Result<string, ContentFault>> {
  try {
    const answer = await send(address);
    if (!answer.ok) return err({ kind: 'refused', file, status: answer.status });
    return ok(await answer.text());
  } catch {
    return err({ kind: 'unreachable', file });
  }
}

function readContent(id: string, text: string, ruleset: Ruleset): Result<SessionContent, Issue[]> {
  const scenario = parseScenario(text, { ruleset, id });
  return scenario.ok
    ? ok({ ruleset, scenario: scenario.value, bots: BOTS, levels: BOT_LEVELS })
    : scenario;
}

function unsound(file: string, { error }: { readonly error: Issue[] }): ContentFault {
  return { kind: 'unsound', file, issues: error };
}

/** All values, or all faults. */
function together<T>(results: readonly Result<T, ContentFault>[]): Result<T[], ContentFault[]> {
  const faults = results.flatMap((result) => (result.ok ? [] : [result.error]));
  if (faults.length > 0) return err(faults);
  return ok(results.flatMap((result) => (result.ok ? [result.value] : [])));
}

function readAll([rules, ...texts]: readonly string[]): Result<SessionContent[], ContentFault[]> {
  const ruleset = parseRuleset(rules!);
  if (!ruleset.ok) return err([unsound('rules-3', ruleset)]);
  return together(
    Object.keys(SCENARIO_ADDRESSES).map((id, i) => {
      const read = readContent(id, texts[i]!, ruleset.value);
      return read.ok ? read : err(unsound(id, read));
    }),
  );
}

const contents = signal<readonly SessionContent[]>([]);

/** Fetches all files; until then the catalogue is empty. Whatever fails leaves it as it is. */
export async function loadCatalogue(send: Ask = ask): Promise<Result<void, ContentFault[]>> {
  const files = Object.entries({ 'rules-3': rules3, ...SCENARIO_ADDRESSES });
  const texts = together(
    await Promise.all(files.map(([file, address]) => readFile(file, address, send))),
  );
  const read = texts.ok ? readAll(texts.value) : texts;
  if (!read.ok) return read;
  contents.value = read.value;
  return ok(undefined);
}

/** Every scenario with its rules and bots, in the order in which they are offered. */
export function catalogue(): readonly SessionContent[] {
  return contents.value;
}

/** The content of one scenario, or undefined when none has that id. */
export function contentOf(id: string): SessionContent | undefined {
  return catalogue().find(({ scenario }) => scenario.id === id);
}
