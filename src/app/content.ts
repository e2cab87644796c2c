// The scenarios that come with the game: files beside the page, checked when it was built, fetched when a game of them is wanted.

import { signal } from '@preact/signals';
import { RULESET_ADDRESS, SCENARIO_ADDRESSES } from 'virtual:scenario-contents';
import { RIVAL_BOT_LEVELS, RIVAL_BOTS } from '../bots/index';
import { err, ok, type Result } from '../lib/result';
import type { SessionContent } from '../session/index';
import type { Ruleset } from '../types/ruleset';
import type { Scenario } from '../types/scenario';
import { askForFile } from '../ui/gameFiles';
import { type Ask, type ContentFault, fetchAll, type FetchedText } from './contentFiles';

/** Takes what the browser keeps. */
const ask: Ask = (address) => askForFile(address);

/** Asks the host whatever the browser keeps, which may be broken. */
export const askAgain: Ask = (address) => askForFile(address, { cache: 'reload' });

/** Whether a scenario of this id comes with the game. */
export function isListed(id: string): boolean {
  return Object.hasOwn(SCENARIO_ADDRESSES, id);
}

/** The value in a file that the build has checked; one that is cut or another one is refused. */
function readBuilt<T extends { readonly id: string }>(
  id: string,
  text: FetchedText,
): Result<T, ContentFault> {
  if (!text.ok) return text;
  const unsound: ContentFault = { kind: 'unsound', file: id };
  try {
    const value = JSON.parse(text.value) as T | null;
    return value?.id === id ? ok(value) : err(unsound);
  } catch {
    return err(unsound);
  }
}

type Loaded = Result<SessionContent, ContentFault[]>;

/** The file of the rules is called by their id. */
const RULES_FILE = /(rules-\d+)[^/]*\.json/.exec(RULESET_ADDRESS)?.[1] ?? '';

/** The scenarios that have been read, and those that are on their way. */
export class Contents {
  /** Every scenario that has been read, by its id, the latest first. */
  readonly loaded = signal<ReadonlyMap<string, SessionContent>>(new Map());
  private readonly running = new Map<string, Promise<Loaded>>();
  private ruleset: Ruleset | null = null;

  /** Fetches and reads a listed scenario with its rules, once; gives what is wrong with the files. */
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
    const [ruleset, texts] = await Promise.all([this.loadRuleset(send), fetchAll(file, send)]);
    const scenario = readBuilt<Scenario>(id, texts[id]!);
    if (!ruleset.ok || !scenario.ok)
      return err([ruleset, scenario].flatMap((one) => (one.ok ? [] : [one.error])));
    const bots = { bots: RIVAL_BOTS, levels: RIVAL_BOT_LEVELS };
    const content = { ruleset: ruleset.value, scenario: scenario.value, ...bots };
    this.loaded.value = new Map([[id, content], ...this.loaded.peek()]);
    return ok(content);
  }

  private async loadRuleset(send: Ask): Promise<Result<Ruleset, ContentFault>> {
    if (this.ruleset !== null) return ok(this.ruleset);
    const texts = await fetchAll({ [RULES_FILE]: RULESET_ADDRESS }, send);
    const read = readBuilt<Ruleset>(RULES_FILE, texts[RULES_FILE]!);
    if (read.ok) this.ruleset ??= read.value;
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
