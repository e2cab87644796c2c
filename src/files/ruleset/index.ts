// Reads ruleset files.

import { err, ok, type Result } from '../../lib/result';
import type { Issue } from '../../types/issue';
import type { EventCard, ParameterNote, Parameters, Ruleset } from '../../types/ruleset';
import { hasFault, placeFindings } from '../issue';
import { readJson, withoutMark } from '../readJson';
import { readShape } from '../readShape';
import { checkRuleset } from './check';
import { rulesetFile, type RulesetFile } from './schema';

function valuesOf(file: RulesetFile): Parameters {
  const groups = Object.entries(file.parameters).map(([group, parameters]) => [
    group,
    Object.fromEntries(Object.entries(parameters).map(([name, { value }]) => [name, value])),
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

/** A ruleset with values and notes apart, or everything that is wrong with the text. */
export function parseRuleset(text: string): Result<Ruleset, Issue[]> {
  const plain = withoutMark(text);
  const data = readJson(plain);
  if (!data.ok) return data;
  const file = readShape(rulesetFile, data.value);
  if (!file.ok) return err(placeFindings(plain, file.error));
  const findings = checkRuleset(file.value);
  if (hasFault(findings)) return err(placeFindings(plain, findings));
  const { format, id, rules, events } = file.value;
  const parameters = valuesOf(file.value);
  return ok({
    format,
    id,
    rules,
    parameters,
    notes: notesOf(file.value),
    events: events as readonly EventCard[],
  });
}
