// Looks at every text and every source of a document of the right shape, wherever they stand in it.

import { judgeDay } from './days';
import type { Finding } from './issue';
import { MOST_ISSUES } from './limits';
import type { Path } from './path';
import { judgeText, WRITTEN_LANGUAGES } from './texts';

type Fields = Readonly<Record<string, unknown>>;

const LANGUAGES: ReadonlySet<string> = new Set(WRITTEN_LANGUAGES);

/** Whether an object is a text of one language or more. */
function isText(fields: Fields): boolean {
  const names = Object.keys(fields);
  const areLanguages = names.every((name) => LANGUAGES.has(name));
  return (
    names.length > 0 && areLanguages && names.every((name) => typeof fields[name] === 'string')
  );
}

/** Whether an object says who published what. */
function isSource({ publisher, date }: Fields): boolean {
  return publisher !== undefined && typeof date === 'string';
}

function judgeObject(fields: Fields, path: Path): Finding[] {
  if (isText(fields)) return judgeText(fields, path);
  return isSource(fields) ? judgeDay(fields['date'] as string, [...path, 'date']) : [];
}

function look(value: unknown, path: Path, found: Finding[]): void {
  if (typeof value !== 'object' || value === null || found.length > MOST_ISSUES) return;
  if (Array.isArray(value)) {
    value.forEach((entry, at) => look(entry, [...path, at], found));
    return;
  }
  const fields = value as Fields;
  found.push(...judgeObject(fields, path));
  for (const name of Object.keys(fields)) look(fields[name], [...path, name], found);
}

/** What is wrong with the texts and sources in a document; no more than is told. */
export function judgeEverywhere(document: unknown): Finding[] {
  const found: Finding[] = [];
  look(document, [], found);
  return found;
}
