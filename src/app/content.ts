// What can be played on this page: the scenarios that come with the game, fetched when a game of them is wanted, and those that were opened here.

import { signal } from '@preact/signals';
import { LIBRARY_ADDRESS } from 'virtual:library';
import {
  POLICIES_ADDRESS,
  RULESET_ADDRESSES,
  RULESET_OF,
  SCENARIO_ADDRESSES,
} from 'virtual:scenario-contents';
import { type FoundPolicies, levelsOf, RIVAL_BOTS } from '../bots/index';
import type { EarlierContent } from '../earlier/index';
import { markOfContent } from '../engine/index';
import { defined } from '../lib/assert';
import { err, ok, type Result } from '../lib/result';
import type { SessionContent } from '../session/index';
import type { Library } from '../types/library';
import type { Ruleset } from '../types/ruleset';
import type { Scenario } from '../types/scenario';
import { askForFile } from '../ui/gameFiles';
import { type Ask, type ContentFault, fetchBuilt } from './contentFiles';

/** Asks for a file, from the browser's cache where it is there. */
const ask: Ask = (address) => askForFile(address);

/** Asks the host for a file whatever is in the cache, because that copy may be broken. */
export const askAgain: Ask = (address) => askForFile(address, { cache: 'reload' });

/** Whether a scenario of this id comes with the game. */
export function isListed(id: string): boolean {
  return Object.hasOwn(SCENARIO_ADDRESSES, id);
}

type Loaded = Result<SessionContent, ContentFault[]>;

/** Rules and a scenario, whoever plays it. */
type Played = Omit<SessionContent, 'bots' | 'levels'>;

type BuiltLibrary = Omit<Library, 'rulesets'> & { readonly id: string };

interface BuiltPolicies {
  readonly id: string;
  readonly found: FoundPolicies;
}

/** A scenario of an author, with the number of the kept rules in which its games come out. */
interface PlayedEarlier {
  readonly rules: number;
  readonly content: EarlierContent;
}

/** A scenario that lay in an address of the page. */
interface InAddress {
  readonly file: string;
  readonly content: SessionContent;
}

function versionOf(scenario: string, mark: string): string {
  return `${scenario} ${mark}`;
}

/** The scenarios that have been read or opened on this page, and those that are on their way. */
export class Contents {
  /** Every scenario that has been read, by its id, the latest first. */
  readonly loaded = signal<ReadonlyMap<string, SessionContent>>(new Map());
  private readonly running = new Map<string, Promise<Loaded>>();
  private readonly rulesets = new Map<string, Ruleset>();
  private library: Library | null = null;
  /** The rivals that every game has, once there is what they play. */
  private rivals: Pick<SessionContent, 'bots' | 'levels'> | undefined;
  /** What was opened here, by id and figures: what is not kept on this device lasts as long as the page. */
  private readonly opened = new Map<string, SessionContent>();
  /** The same of scenarios of earlier rules. */
  private readonly earlier = new Map<string, PlayedEarlier>();
  private inAddress: InAddress | null = null;

  /** Fetches and reads a listed scenario with its rules, once; gives what is wrong with the files. */
  load(id: string, send: Ask = ask): Promise<Loaded> {
    const known = this.loaded.peek().get(id);
    if (known !== undefined) return Promise.resolve(ok(known));
    const asked =
      this.running.get(id) ?? this.fetch(id, send).finally(() => this.running.delete(id));
    this.running.set(id, asked);
    return asked;
  }

  /** Makes a scenario known that was opened here; it takes the place of an earlier one of its id. */
  add(content: Played): SessionContent {
    const whole = this.withRivals(content);
    const { id } = content.scenario;
    const others = [...this.loaded.peek()].filter(([each]) => each !== id);
    this.loaded.value = new Map([[id, whole], ...others]);
    return whole;
  }

  /** What is played, with the rivals that every game has; only once something has been fetched. */
  withRivals(content: Played): SessionContent {
    return { ...content, ...defined(this.rivals, 'what rivals play') };
  }

  /** Fetches all rules that come with the game. */
  async loadRulesets(
    send: Ask = ask,
  ): Promise<Result<Readonly<Record<string, Ruleset>>, ContentFault[]>> {
    const ids = Object.keys(RULESET_ADDRESSES);
    const each = await Promise.all(ids.map((id) => this.loadRuleset(id, send)));
    const faults = each.flatMap((one) => (one.ok ? [] : [one.error]));
    return faults.length > 0 ? err(faults) : ok(Object.fromEntries(this.rulesets));
  }

  /** What files of authors are read with: fetched once, when the first file is opened. */
  async loadLibrary(send: Ask = ask): Promise<Result<Library, ContentFault[]>> {
    if (this.library !== null) return ok(this.library);
    const [built, rulesets, rivals] = await Promise.all([
      fetchBuilt<BuiltLibrary>('library', LIBRARY_ADDRESS, send),
      this.loadRulesets(send),
      this.loadRivals(send),
    ]);
    if (!built.ok) return err([built.error]);
    if (!rivals.ok) return err([rivals.error]);
    if (!rulesets.ok) return rulesets;
    const { atlas, written } = built.value;
    this.library = { atlas, written, rulesets: rulesets.value };
    return ok(this.library);
  }

  remember(content: SessionContent): void {
    this.opened.set(versionOf(content.scenario.id, markOfContent(content)), content);
  }

  remembered(scenario: string, mark: string): SessionContent | undefined {
    return this.opened.get(versionOf(scenario, mark));
  }

  /** The scenario of an author that games of earlier rules were played in, by the mark that those name. */
  rememberEarlier(mark: string, played: PlayedEarlier): void {
    this.earlier.set(versionOf(played.content.scenario.id, mark), played);
  }

  /** One of this id of them, for the names of its countries. */
  earlierScenario(id: string): Scenario | undefined {
    const all = [...this.earlier.values()].map(({ content }) => content.scenario);
    return all.find((scenario) => scenario.id === id);
  }

  rememberedEarlier(scenario: string, mark: string): PlayedEarlier | undefined {
    return this.earlier.get(versionOf(scenario, mark));
  }

  /** What lay in an address is opened once, as long as no other one is opened. */
  rememberAddress(file: string, content: SessionContent): void {
    this.inAddress = { file, content };
  }

  rememberedAddress(file: string): SessionContent | undefined {
    return this.inAddress?.file === file ? this.inAddress.content : undefined;
  }

  private async fetch(id: string, send: Ask): Promise<Loaded> {
    const [ruleset, scenario, rivals] = await Promise.all([
      this.loadRuleset(RULESET_OF[id] ?? '', send),
      fetchBuilt<Scenario>(id, SCENARIO_ADDRESSES[id] ?? '', send),
      this.loadRivals(send),
    ]);
    if (!ruleset.ok || !scenario.ok || !rivals.ok)
      return err([ruleset, scenario, rivals].flatMap((one) => (one.ok ? [] : [one.error])));
    return ok(this.add({ ruleset: ruleset.value, scenario: scenario.value }));
  }

  private async loadRuleset(id: string, send: Ask): Promise<Result<Ruleset, ContentFault>> {
    const known = this.rulesets.get(id);
    if (known !== undefined) return ok(known);
    const read = await fetchBuilt<Ruleset>(id, RULESET_ADDRESSES[id] ?? '', send);
    if (read.ok) this.rulesets.set(id, read.value);
    return read;
  }

  private async loadRivals(send: Ask): Promise<Result<null, ContentFault>> {
    if (this.rivals !== undefined) return ok(null);
    const read = await fetchBuilt<BuiltPolicies>('policies', POLICIES_ADDRESS, send);
    if (!read.ok) return read;
    this.rivals ??= { bots: RIVAL_BOTS, levels: levelsOf(RIVAL_BOTS, read.value.found) };
    return ok(null);
  }
}

/** What this page has read and opened. */
export const contents = new Contents();

export const loadedContents = contents.loaded;

/** The content of a scenario that has been read, or undefined. */
export function contentOf(id: string): SessionContent | undefined {
  return loadedContents.value.get(id);
}

/** The content of a listed scenario, fetched where it has not been read; or what is wrong with its files. */
export function loadContent(id: string, send?: Ask): Promise<Loaded> {
  return contents.load(id, send);
}

/** What files of authors are read with, or what is wrong with its files. */
export function loadLibrary(send?: Ask): Promise<Result<Library, ContentFault[]>> {
  return contents.loadLibrary(send);
}

/** All rules that come with the game, by id. */
export function loadRulesets(send?: Ask) {
  return contents.loadRulesets(send);
}

/** Makes a scenario known that was opened here. */
export function addContent(content: Played): SessionContent {
  return contents.add(content);
}

/** What was opened on this page can be had again by its id and figures. */
export function remember(content: SessionContent): SessionContent {
  contents.remember(content);
  return content;
}

/** The one of this id with these figures, or undefined. */
export function remembered(scenario: string, mark: string): SessionContent | undefined {
  return contents.remembered(scenario, mark);
}
