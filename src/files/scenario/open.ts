// Opens the scenario of an author: from its own text, or as a game or a link carries it.

import { assert } from '../../lib/assert';
import { ok, type Result } from '../../lib/result';
import type { CarriedScenario, Unchecked } from '../../types/carried';
import type { Issue } from '../../types/issue';
import type { Library } from '../../types/library';
import type { Ruleset } from '../../types/ruleset';
import type { Scenario } from '../../types/scenario';
import { jsonLines } from '../lines';
import { readDocument } from '../readDocument';
import { valueAt } from '../readShape';
import { parseRuleset } from '../ruleset';
import { carriedScenario } from './carriedSchema';
import { readScenarioSource, type ScenarioSource, standingAlone, type Written } from './extend';
import { scenarioIn } from './index';
import { originsIn, type TellOrigins } from './origins';

/** A scenario that can be played, and how its games carry it. */
export interface OpenedScenario {
  readonly scenario: Scenario;
  readonly ruleset: Ruleset;
  readonly carried: CarriedScenario;
  /** What its author should know about it. */
  readonly warnings: readonly Issue[];
  readonly tellOrigins: TellOrigins;
}

/** Levels of a carried document that have a line for each entry, so that findings have a place. */
const LEVELS = 6;

/** The ruleset that the data ask for: one of the library, or the one that comes along. */
function rulesetFor(
  data: unknown,
  { rulesets }: Library,
  own: Ruleset | undefined,
): { readonly ruleset: Ruleset; readonly isOwn: boolean } {
  const asked = valueAt(data, ['ruleset']);
  if (own !== undefined && own.id === asked) return { ruleset: own, isOwn: true };
  const [first] = Object.values(rulesets);
  const known = typeof asked === 'string' && Object.hasOwn(rulesets, asked);
  return { ruleset: known ? rulesets[asked]! : first!, isOwn: false };
}

export interface OpenOptions {
  /** The text of a ruleset that comes along; what is wrong in it is told before the scenario is looked at. */
  readonly rulesText?: string | undefined;
  /** What the name of the file promises; any id where it is left out. */
  readonly id?: string;
  /** Scenarios that do not come with the game and that this one may extend, by id. */
  readonly bases?: Written;
}

/** The data as the author wrote them; merged with what they extend, where that does not come with the game. */
function carriedData(source: ScenarioSource, written: Written): Unchecked {
  const { base } = source;
  if (base === undefined) return source.data as Unchecked;
  const isShipped = Object.hasOwn(written, base.id) && written[base.id] === base.text;
  return isShipped ? (JSON.parse(source.text) as Unchecked) : standingAlone(source);
}

/** The scenario in a text, or everything that is wrong with it. */
export function openScenario(
  text: string,
  library: Library,
  { rulesText, id, bases = {} }: OpenOptions = {},
): Result<OpenedScenario, Issue[]> {
  const rules = rulesText === undefined ? ok(undefined) : parseRuleset(rulesText);
  if (!rules.ok) return rules;
  const source = readScenarioSource(text, { ...library.written, ...bases });
  if (!source.ok) return source;
  const { ruleset, isOwn } = rulesetFor(source.value.data, library, rules.value);
  const options = { ruleset, atlas: library.atlas, ...(id === undefined ? {} : { id }) };
  const read = scenarioIn(source.value, options);
  if (!read.ok) return read;
  const own =
    isOwn && rulesText !== undefined ? { ruleset: JSON.parse(rulesText) as Unchecked } : {};
  const { value: scenario, warnings } = read.value;
  const carried = { scenario: carriedData(source.value, library.written), ...own };
  const tellOrigins = originsIn(source.value, library);
  return ok({ scenario, ruleset, carried, warnings, tellOrigins });
}

/** A sound scenario as its games carry it, of those that come with the game and of others it may extend. */
export function carriedFromText(text: string, written: Written, bases: Written): Unchecked {
  const source = readScenarioSource(text, { ...written, ...bases });
  assert(source.ok, 'a sound scenario can be read');
  return carriedData(source.value, written);
}

/** The scenario that a game carries. Places of findings are those of `carriedText`. */
export function openCarried(
  { scenario, ruleset }: CarriedScenario,
  library: Library,
): Result<OpenedScenario, Issue[]> {
  const rulesText = ruleset === undefined ? undefined : jsonLines(ruleset, LEVELS);
  return openScenario(jsonLines(scenario, LEVELS), library, { rulesText });
}

/** What a link carries, read from its text; whether it can be played is not checked. */
export function readCarried(text: string): Result<CarriedScenario, Issue[]> {
  const read = readDocument(text, { schema: carriedScenario, check: () => [] });
  return read.ok ? ok(read.value.value) : read;
}

/** The text of a carried scenario as it is shown and kept as a file. */
export function carriedText({ scenario }: CarriedScenario): string {
  return `${jsonLines(scenario, LEVELS)}\n`;
}
