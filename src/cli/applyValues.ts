// Puts fitted values into the file of the rules, and leaves everything else in it as it stands.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FittedValue } from '../types/trust';
import { SCENARIOS } from './readText';

type Value = number | readonly Value[] | { readonly [name: string]: Value };

/** A value in one line, with blanks behind commas and colons. */
function line(value: Value): string {
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return `[${(value as readonly Value[]).map(line).join(', ')}]`;
  const fields = Object.entries(value).map(
    ([name, one]) => `${JSON.stringify(name)}: ${line(one)}`,
  );
  return `{${fields.join(', ')}}`;
}

function changed(value: Value, [name, ...rest]: readonly string[], number: number): Value {
  if (name === undefined) return number;
  if (Array.isArray(value))
    return (value as readonly Value[]).map((one, at) =>
      at === Number(name) ? changed(one, rest, number) : one,
    );
  const fields = value as { readonly [name: string]: Value };
  return { ...fields, [name]: changed(fields[name]!, rest, number) };
}

/** The text with one value changed, or null where the parameter does not stand in a line of its own. */
export function withValue(text: string, { path, after }: Pick<FittedValue, 'path' | 'after'>) {
  const [group, name, ...rest] = path.split('.');
  const from = text.indexOf(`\n    "${group}": {\n`);
  const start = from < 0 ? -1 : text.indexOf(`\n      "${name}": {"value": `, from);
  if (start < 0) return null;
  const end = text.indexOf('\n', start + 1);
  const [, head, tail] = /^(\n {6}"\w+": )(.*?),?$/s.exec(text.slice(start, end)) ?? [];
  if (head === undefined || tail === undefined) return null;
  const { value } = JSON.parse(tail) as { value: Value };
  const written = `${head}{"value": ${line(value)}`;
  if (!text.startsWith(written, start)) return null;
  const anew = `${head}{"value": ${line(changed(value, rest, after))}`;
  return text.slice(0, start) + anew + text.slice(start + written.length);
}

/** Writes all values into the rules of this id; a sentence where that cannot be done. */
export function applyValues(ruleset: string, values: readonly FittedValue[]): string | null {
  const file = join(SCENARIOS, 'rulesets', `${ruleset}.json`);
  try {
    let text = readFileSync(file, 'utf8');
    for (const one of values) {
      const next = withValue(text, one);
      if (next === null) return `${file} has no line for ${one.path}; nothing is written.`;
      text = next;
    }
    writeFileSync(file, text);
    return null;
  } catch (error) {
    return `${file} cannot be written: ${String(error)}`;
  }
}
