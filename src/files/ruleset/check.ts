// Holds what the shape of a ruleset leaves open to sense: parameter values, curves, event ids.

import { fault, type Finding } from '../issue';
import type { Path } from '../path';
import { repeatedWords } from '../scenario/checkKind';
import { checkChains } from './checkChains';
import type { RulesetFile } from './schema';

function repeatedEvents({ events }: RulesetFile): Finding[] {
  return repeatedWords(
    events.map(({ id }) => id),
    (at) => ['events', at, 'id'],
    'an event',
  );
}

function repeatedOptions({ events }: RulesetFile): Finding[] {
  return events.flatMap((event, at) => {
    if (event.scope === 'world') return [];
    const ids = event.options.map(({ id }) => id);
    return repeatedWords(ids, (option) => ['events', at, 'options', option, 'id'], 'an option');
  });
}

function repeatedProjects({ projects }: RulesetFile): Finding[] {
  return repeatedWords(
    projects.map(({ id }) => id),
    (at) => ['projects', at, 'id'],
    'a project',
  );
}

/** A number, or numbers by name, or lists and names of those: nothing else can be a parameter. */
function isNumeric(value: unknown): boolean {
  const open = [value];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    if (typeof part === 'number') continue;
    if (typeof part !== 'object' || part === null) return false;
    const inside: unknown[] = Object.values(part);
    if (inside.length === 0) return false;
    open.push(...inside);
  }
  return value !== undefined;
}

function isRising(x: readonly number[]): boolean {
  return x.every((value, at) => at === 0 || value > x[at - 1]!);
}

function isSound(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('x' in value)) return true;
  const { x, y } = value as { readonly x: unknown; readonly y?: unknown };
  return Array.isArray(x) && Array.isArray(y) && x.length === y.length && isRising(x);
}

function judgeValue(value: unknown, path: Path): Finding[] {
  if (!isNumeric(value)) {
    const message = 'A parameter needs a "value": a number, or numbers by name.';
    return [fault(path, 'wrongType', message)];
  }
  if (isSound(value)) return [];
  const message = 'A curve needs as many entries in "y" as in "x", and "x" must rise.';
  return [fault(path, 'wrongOrder', message)];
}

function parameterValues({ parameters }: RulesetFile): Finding[] {
  return Object.entries(parameters).flatMap(([group, named]) =>
    Object.entries(named).flatMap(([name, { value }]) =>
      judgeValue(value, ['parameters', group, name, 'value']),
    ),
  );
}

/** The calendar is made of chapters: without a whole length no game could be drawn. */
function chapterLength({ parameters }: RulesetFile): Finding[] {
  const turns = parameters['chapters']?.['turns']?.value;
  if (typeof turns !== 'number' || (Number.isInteger(turns) && turns >= 1)) return [];
  const message = 'A chapter lasts a whole number of turns, at least 1.';
  return [fault(['parameters', 'chapters', 'turns', 'value'], 'outOfRange', message)];
}

/** Everything that makes no sense in a ruleset of the right shape. */
export function checkRuleset(file: RulesetFile): Finding[] {
  return [
    ...repeatedEvents(file),
    ...repeatedOptions(file),
    ...repeatedProjects(file),
    ...checkChains(file),
    ...parameterValues(file),
    ...chapterLength(file),
  ];
}
