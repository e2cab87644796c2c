// The scenarios that come with the game: data files beside the page, fetched and read when a game of them is wanted.

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

/** Whether a scenario of this id comes with the game. */
export function isListed(id: string): boolean {
  return Object.hasOwn(SCENARIO_ADDRESSES, id);
}

type Loaded = Result<SessionContent, ContentFault[]>;

/** The scenarios that have been read, and those that are on their way. */
export class Contents {
  /** Every scenario that has been read, by its id, the latest first. */
  readonly loaded = signal<ReadonlyMap<string, SessionContent>>(new Map());
  private readonly running = new Map<string, Promise<Loaded>>();
  private common: Common | null = null;

  /** Fetches and reads a listed scenario with all that it needs, once; gives what is wrong with the files. */
  load(id: string, send: Ask = ask): Promise<Loaded> {
    const known = this.loaded.peek().get(id);
    if (known !== undefined) return Promise.resolve(ok(known));
    const asked =
      this.running.get(id) ?? this.fetch(id, send).finally(() => this.running.delete(id));
    this.running.set(id, asked);
    return asked;
  }

  private async fetch(id: string, send: Ask): Promise<Loaded> {
    const file = { [id]: SCENARIO_ADDRESSES[id] ?? '' };
    const [common, texts] = await Promise.all([this.loadCommon(send), fetchAll(file, send)]);
    if (!common.ok) return err([...common.error, ...faultsOf(texts)]);
    const content = readScenario(id, texts[id]!, common.value);
    if (content.ok) this.loaded.value = new Map([[id, content.value], ...this.loaded.peek()]);
    return content;
  }

  private async loadCommon(send: Ask): Promise<Result<Common, ContentFault[]>> {
    if (this.common !== null) return ok(this.common);
    const read = readCommon(await fetchAll(COMMON_ADDRESSES, send));
    if (read.ok) this.common ??= read.value;
    return read;
  }
}

const contents = new Contents();

export const loadedContents = contents.loaded;

/** The content of a scenario that has been read, or undefined. */
export function contentOf(id: string): SessionContent | undefined {
  return loadedContents.value.get(id);
}

/** The content of a listed scenario, fetched where it has not been read; or what is wrong with its files. */
export function loadContent(id: string, send?: Ask): Promise<Loaded> {
  return contents.load(id, send);
}
