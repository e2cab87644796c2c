// Opens the scenario of an author: from its own text, or as a game or a link carries it.

import { err, ok, type Result } from '../../lib/result';
import type { CarriedScenario, Unchecked } from '../../types/carried';
import type { Issue } from '../../types/issue';
import type { Library } from '../../types/library';
import type { Ruleset } from '../../types/ruleset';
import type { Scenario } from '../../types/scenario';
import { jsonLines } from '../lines';
import { readDocument, readSource } from '../readDocument';
import { valueAt } from '../readShape';
import { parseRuleset } from '../ruleset';
import { carriedScenario } from './carriedSchema';
import { parseScenario, scenarioIssues } from './index';

/** A scenario that can be played, and how its games carry it. */
export interface OpenedScenario {
  readonly scenario: Scenario;
  readonly ruleset: Ruleset;
  readonly carried: CarriedScenario;
  /** What its author should know about it. */
  readonly warnings: readonly Issue[];
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
}

/** The scenario in a text, or everything that is wrong with it. */
export function openScenario(
  text: string,
  library: Library,
  { rulesText, id }: OpenOptions = {},
): Result<OpenedScenario, Issue[]> {
  const rules = rulesText === undefined ? ok(undefined) : parseRuleset(rulesText);
  if (!rules.ok) return rules;
  const source = readSource(text);
  if (!source.ok) return source;
  const { data } = source.value;
  const { ruleset, isOwn } = rulesetFor(data, library, rules.value);
  const options = { ruleset, atlas: library.atlas, ...(id === undefined ? {} : { id }) };
  const scenario = parseScenario(text, options);
  if (!scenario.ok) return err(scenario.error);
  const own =
    isOwn && rulesText !== undefined ? { ruleset: JSON.parse(rulesText) as Unchecked } : {};
  const carried = { scenario: data as Unchecked, ...own };
  const warnings = scenarioIssues(text, options);
  return ok({ scenario: scenario.value, ruleset, carried, warnings });
}

/** The scenario that a game carries. Places of findings are those of `carriedText`. */
export function openCarried(
  { scenario, ruleset }: CarriedScenario,
  library: Library,
): Result<OpenedScenario, Issue[]> {
  const rulesText = ruleset === undefined ? undefined : jsonLines(ruleset, LEVELS);
  return openScenario(jsonLines(scenario, LEVELS), library, { rulesText });
}

/** What a link carries, out of its text; whether it can be played is not looked at. */
export function readCarried(text: string): Result<CarriedScenario, Issue[]> {
  const read = readDocument(text, { schema: carriedScenario, check: () => [] });
  return read.ok ? ok(read.value.value) : read;
}

/** The text of a carried scenario as it is shown and kept as a file. */
export function carriedText({ scenario }: CarriedScenario): string {
  return `${jsonLines(scenario, LEVELS)}\n`;
}
