// Reads a scenario that extends another: finds that other one, merges the patch into it, and gives findings their place in the patch.

import { canonicalJson } from '../../lib/canonicalJson';
import { hashText } from '../../lib/hash';
import { err, ok, type Result } from '../../lib/result';
import type { Issue } from '../../types/issue';
import { movedFix, setTo } from '../fix';
import { fault, type Finding, hasFault, placeFindings, toldAt, warning } from '../issue';
import type { Path } from '../path';
import { readSource, type Source } from '../readDocument';
import { readJson, withoutMark } from '../readJson';
import { valueAt } from '../readShape';
import { shortened } from '../shorten';
import { merge, type Part, placeInPatch, wholePlace } from './merge';

/** Scenarios as they are written, by id. */
export type Written = Readonly<Record<string, string>>;

/** The scenario that a patch extends. */
export interface Base {
  readonly id: string;
  readonly text: string;
  readonly data: unknown;
}

/** A scenario's text with its data, merged with the base where there is one. */
export interface ScenarioSource extends Source {
  readonly base?: Base;
  /** Which part of the data comes from the patch, where there is a base. */
  readonly part?: Part;
}

/** Fields that a patch never takes from its base. */
const OWN_FIELDS = ['$schema', 'format', 'id', 'extends', 'base', 'author', 'licence'] as const;
const MARK_DIGITS = 8;

function isOwn(name: string | number | undefined): boolean {
  return OWN_FIELDS.some((own) => own === name);
}

/** Eight digits that differ where the data differ, whatever their layout. */
function markOf(data: unknown): string {
  return hashText(canonicalJson(data)).slice(0, MARK_DIGITS);
}

function unknownBase(id: string, written: Written): Finding {
  const mistyped = { word: id, allowed: Object.keys(written) };
  const message = `There is no scenario "${shortened(id)}" to extend: it must come with the game, or its file must be there too.`;
  return fault(['extends'], 'unknownId', message, { mistyped });
}

function twoSteps(base: string, further: unknown, own: unknown): Finding {
  const isCircle = further === own;
  const name = shortened(String(further));
  const message = isCircle
    ? `"${base}" extends this scenario in turn; one of the two must be written out whole.`
    : `"${base}" itself extends "${name}", and one step is all there is; extend "${name}" and say here what "${base}" changes too.`;
  const extras = isCircle || typeof further !== 'string' ? {} : { suggestion: further };
  return fault(['extends'], isCircle ? 'circular' : 'secondStep', message, extras);
}

function unreadable(id: string, { line, column, message }: Issue): Finding {
  const words = `"${id}" cannot be read (line ${line}, column ${column}: ${message}); mend it first.`;
  return fault(['extends'], 'unsoundBase', words);
}

function readBase(data: unknown, written: Written): Result<Base, Finding> {
  const id = valueAt(data, ['extends']);
  const own = valueAt(data, ['id']);
  if (typeof id !== 'string') {
    const message = '"extends" must be the id of a scenario, a text.';
    return err(fault(['extends'], 'wrongType', message));
  }
  if (id === own) {
    const message = 'A scenario cannot extend itself; give it an id of its own.';
    return err(fault(['extends'], 'circular', message));
  }
  if (!Object.hasOwn(written, id)) return err(unknownBase(id, written));
  const text = withoutMark(written[id]!);
  const read = readJson(text);
  if (!read.ok) return err(unreadable(id, read.error[0]!));
  const further = valueAt(read.value, ['extends']);
  if (further !== undefined) return err(twoSteps(id, further, own));
  return ok({ id, text, data: read.value });
}

/** Whether its author has named all that sharing asks for. */
function isForSharing(data: unknown): boolean {
  return ['author', 'licence'].every((name) => valueAt(data, [name]) !== undefined);
}

function noMark({ id }: Base, mark: string): Finding {
  const message = `Nothing says which "${id}" this changes; with "base": "${mark}" whoever gets it is told where that has changed.`;
  return warning(['extends'], 'noMark', message, { fix: setTo(['base'], mark) });
}

function markFindings(data: unknown, base: Base): Finding[] {
  const told = valueAt(data, ['base']);
  const mark = markOf(base.data);
  if (told === mark) return [];
  if (told === undefined) return isForSharing(data) ? [noMark(base, mark)] : [];
  const message = `"${base.id}" has changed since this file was written (its mark is now "${mark}"); see whether all still fits, and put the new mark here.`;
  return [warning(['base'], 'changedBase', message, { suggestion: mark })];
}

type Fields = Readonly<Record<string, unknown>>;

/** What the merged scenario takes from the base: everything but whose file it is. */
function inherited(base: unknown): Fields {
  if (typeof base !== 'object' || base === null || Array.isArray(base)) return {};
  return Object.fromEntries(Object.entries(base).filter(([name]) => !isOwn(name)));
}

function textOr(value: unknown, name: string): Fields {
  return typeof value === 'string' ? { [name]: value } : {};
}

/** Who wrote the base, as the merged scenario names it. */
function predecessor({ id, data }: Base): Fields {
  const author = textOr(valueAt(data, ['author']), 'author');
  return { id, ...author, ...textOr(valueAt(data, ['licence']), 'licence') };
}

/** The sources of the patch and, after them, those of the base. */
function allSources(base: unknown, patch: unknown): Fields {
  const [own, others] = [patch, base].map((data) => valueAt(data, ['sources']));
  const lists = [own, others].filter(Array.isArray) as readonly (readonly unknown[])[];
  const isSound = lists.length === 2;
  return isSound ? { sources: lists.flat() } : {};
}

/** The place in the patch of a finding in the merged scenario; `extends` where the base is at fault. */
function placedBy(part: Part, { id }: Base): (finding: Finding) => Finding {
  return (finding) => {
    const moved = (path: Path) => (isOwn(path[0]) ? path : placeInPatch(part, path));
    const whole = (path: Path) => (isOwn(path[0]) ? path : wholePlace(part, path));
    const path = moved(finding.path);
    if (path === undefined) return toldAt(finding, ['extends'], ` (In what "${id}" says.)`);
    const { fix } = finding;
    return fix === undefined
      ? { ...finding, path }
      : { ...finding, path, fix: movedFix(fix, whole) };
  };
}

function workedIn(source: Source, base: Base): Result<ScenarioSource, Finding[]> {
  const { text, data: patch } = source;
  const { data, part, findings } = merge(inherited(base.data), patch);
  if (hasFault(findings)) return err([...findings]);
  const whole = {
    ...(data as Fields),
    ...allSources(base.data, patch),
    after: predecessor(base),
  };
  const worked = {
    findings: [...findings, ...markFindings(patch, base)],
    placed: placedBy(part, base),
  };
  return ok({ text, data: whole, base, part, worked });
}

/** The data of a scenario's text, merged with what it extends, or why they cannot be had. */
export function readScenarioSource(
  text: string,
  written: Written = {},
): Result<ScenarioSource, Issue[]> {
  const source = readSource(text);
  if (!source.ok || valueAt(source.value.data, ['extends']) === undefined) return source;
  const base = readBase(source.value.data, written);
  const worked = base.ok ? workedIn(source.value, base.value) : err([base.error]);
  return worked.ok ? worked : err(placeFindings(source.value.text, worked.error));
}

/** The data of a patch as a scenario of its own, for whoever lacks its base. */
export function standingAlone({ data }: ScenarioSource): Fields {
  const { extends: _extends, base: _base, ...alone } = data as Fields;
  return alone;
}
