// The scenarios that come with the game: data files beside the page, fetched and read once.

import { signal } from '@preact/signals';
import { RIVAL_BOT_LEVELS, RIVAL_BOTS } from '../bots/index';
import { parseAtlas, parseRuleset, parseScenario } from '../files/index';
import { err, ok, type Result } from '../lib/result';
import type { SessionContent } from '../session/index';
import type { Atlas } from '../types/atlas';
import type { Issue } from '../types/issue';
import type { Ruleset } from '../types/ruleset';
import {
  type Ask,
  COMMON_ADDRESSES,
  type CommonFile,
  type ContentFault,
  fetchAll,
  type FetchedText,
  SCENARIO_ADDRESSES,
} from './contentFiles';

/** Takes what the browser keeps. */
const ask: Ask = (address) => fetch(address);

/** Asks the host whatever the browser keeps, which may be broken. */
export const askAgain: Ask = (address) => fetch(address, { cache: 'reload' });

/** What every scenario is read with. */
interface Common {
  readonly ruleset: Ruleset;
  readonly atlas: Atlas;
}

function unsound(file: string, issues: readonly Issue[]): ContentFault[] {
  return issues.length === 0 ? [] : [{ kind: 'unsound', file, issues }];
}

function faultsOf(texts: Readonly<Record<string, FetchedText>>): ContentFault[] {
  return Object.values(texts).flatMap((text) => (text.ok ? [] : [text.error]));
}

function readCommon(texts: Record<CommonFile, FetchedText>): Result<Common, ContentFault[]> {
  const { 'rules-3': rules, countries, figures, history, 'figures-2022': past } = texts;
  if (!rules.ok || !countries.ok || !figures.ok || !history.ok || !past.ok)
    return err(faultsOf(texts));
  const ruleset = parseRuleset(rules.value);
  const atlas = parseAtlas({
    countries: countries.value,
    figures: figures.value,
    history: history.value,
    'figures-2022': past.value,
  });
  if (ruleset.ok && atlas.ok) return ok({ ruleset: ruleset.value, atlas: atlas.value });
  return err([
    ...(ruleset.ok ? [] : unsound('rules-3', ruleset.error)),
    ...(atlas.ok ? [] : unsound('countries', atlas.error.countries)),
    ...(atlas.ok ? [] : unsound('figures', atlas.error.figures)),
    ...(atlas.ok ? [] : unsound('history', atlas.error.history)),
    ...(atlas.ok ? [] : unsound('figures-2022', atlas.error['figures-2022'])),
  ]);
}

function readScenario(
  id: string,
  text: FetchedText,
  { ruleset, atlas }: Common,
): Result<SessionContent, ContentFault[]> {
  if (!text.ok) return err([text.error]);
  const scenario = parseScenario(text.value, { ruleset, atlas, id });
  return scenario.ok
    ? ok({ ruleset, scenario: scenario.value, bots: RIVAL_BOTS, levels: RIVAL_BOT_LEVELS })
    : err(unsound(id, scenario.error));
}

const contents = signal<readonly SessionContent[]>([]);

/**
 * Fetches all files and gives what is wrong with them; until then the catalogue is empty. A scenario that cannot be
 * used leaves the others alone; without rules or atlas there is none, and the catalogue stays as it is.
 */
export async function loadCatalogue(send: Ask = ask): Promise<readonly ContentFault[]> {
  const [commonTexts, texts] = await Promise.all([
    fetchAll(COMMON_ADDRESSES, send),
    fetchAll(SCENARIO_ADDRESSES, send),
  ]);
  const common = readCommon(commonTexts);
  if (!common.ok) return [...common.error, ...faultsOf(texts)];
  const read = Object.entries(texts).map(([id, text]) => readScenario(id, text, common.value));
  contents.value = read.flatMap((one) => (one.ok ? [one.value] : []));
  return read.flatMap((one) => (one.ok ? [] : one.error));
}

/** Every scenario with its rules and bots, in the order in which they are offered. */
export function catalogue(): readonly SessionContent[] {
  return contents.value;
}

/** The content of one scenario, or undefined when none has that id. */
export function contentOf(id: string): SessionContent | undefined {
  return catalogue().find(({ scenario }) => scenario.id === id);
}
