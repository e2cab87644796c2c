// Reads ruleset files.

import { ok, type Result } from '../../lib/result';
import type { Issue } from '../../types/issue';
import type {
  DemandCard,
  EventCard,
  GoodCard,
  ParameterNote,
  Parameters,
  LotCard,
  ProjectCard,
  Ruleset,
} from '../../types/ruleset';
import { readDocument } from '../readDocument';
import { checkRuleset } from './check';
import { type Range, RANGES } from './ranges/index';
import { rulesetFile, type RulesetFile } from './schema';

/** The value as a plain object: JavaScript engines read the schema library's own objects more slowly. */
function plainValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainValue);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, plainValue(part)]));
}

/** The value with what its file leaves out to another name. */
function wholeValue(value: unknown, range: Range | undefined): unknown {
  if (range?.kind !== 'named' || range.standIn === undefined) return value;
  const given = value as Readonly<Record<string, unknown>>;
  const standIn = given[range.standIn];
  return Object.fromEntries(range.names.map((name) => [name, given[name] ?? standIn]));
}

function valuesOf(file: RulesetFile): Parameters {
  const groups = Object.entries(file.parameters).map(([group, parameters]) => [
    group,
    Object.fromEntries(
      Object.entries(parameters).map(([name, { value }]) => [
        name,
        wholeValue(plainValue(value), RANGES.get(group)?.get(name)),
      ]),
    ),
  ]);
  return Object.fromEntries(groups) as Parameters;
}

function notesOf(file: RulesetFile): Record<string, ParameterNote> {
  const notes: Record<string, ParameterNote> = {};
  for (const [group, parameters] of Object.entries(file.parameters)) {
    for (const [name, { value: _, ...note }] of Object.entries(parameters))
      notes[`${group}.${name}`] = note;
  }
  return notes;
}

function rulesetFrom(file: RulesetFile): Ruleset {
  const { format, id, rules } = file;
  const events = file.events as readonly EventCard[];
  const projects = file.projects as readonly ProjectCard[];
  const { assumptions = [] } = file;
  const parameters = valuesOf(file);
  const lots = file.lots as readonly LotCard[];
  const demands = file.demands as readonly DemandCard[];
  const goods = file.goods as readonly GoodCard[];
  const notes = notesOf(file);
  return {
    format,
    id,
    rules,
    parameters,
    notes,
    events,
    projects,
    lots,
    demands,
    goods,
    assumptions,
  };
}

function readRuleset(text: string) {
  return readDocument(text, { schema: rulesetFile, check: checkRuleset });
}

/** A ruleset with values and notes apart, or everything that is wrong with the text. */
export function parseRuleset(text: string): Result<Ruleset, Issue[]> {
  const file = readRuleset(text);
  return file.ok ? ok(rulesetFrom(file.value.value)) : file;
}

/** Everything worth saying about a ruleset: its errors, or else its warnings. */
export function rulesetIssues(text: string): Issue[] {
  const file = readRuleset(text);
  return file.ok ? file.value.warnings : file.error;
}
