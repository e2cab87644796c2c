// Writes a country into the files of the atlas that are written by hand, so that every scenario can take it.

import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { defined } from '../../lib/assert';
import { ok, type Result } from '../../lib/result';
import type { Atlas } from '../../types/atlas';
import { jsonLines } from '../lines';
import type { Path } from '../path';
import { relationsTo } from './country';
import type { GivenFault } from './faults';
import { knownOf } from './known';
import { deriveNewCountry, entryOf, type NewCountryOptions } from './make';

/** The files by their names. */
interface AtlasPages {
  readonly countries: string;
  readonly indicators: string;
}

const INDENT = '  ';

/** The text with one more entry at the end of a list or of fields, laid out as the ones before it. */
function withEntry(text: string, path: Path, entry: string): string {
  const tree = defined(parseTree(text), 'a tree');
  const node = defined(findNodeAtLocation(tree, [...path]), path.join('.'));
  const last = defined(node.children?.at(-1), `an entry of ${path.join('.')}`);
  const end = last.offset + last.length;
  const isOnOneLine = !text.slice(node.offset, end).includes('\n');
  const gap = isOnOneLine ? ' ' : `\n${INDENT.repeat(path.length + 1)}`;
  return `${text.slice(0, end)},${gap}${entry}${text.slice(end)}`;
}

/** The fields of a country get a line each down to this level: its sites. */
const LEVELS = 2;

/** The files with the country added: what it is like, how close it is to all others, and the indicators that its figures are derived from. */
export function atlasWithCountry(
  options: NewCountryOptions,
  atlas: Atlas,
  pages: AtlasPages,
): Result<AtlasPages, readonly GivenFault[]> {
  const { country, given } = options;
  const made = deriveNewCountry(country, given, atlas);
  if (!made.ok) return made;
  const { cells } = made.value;
  const entry = jsonLines(entryOf(options, cells), LEVELS, INDENT.repeat(2));
  const others = atlas.countries.map(({ id }) => id);
  let countries = withEntry(pages.countries, ['countries'], entry);
  for (const relation of relationsTo(country, others, cells, knownOf(atlas)))
    countries = withEntry(countries, ['relations'], JSON.stringify(relation));
  let indicators = withEntry(pages.indicators, ['countries'], JSON.stringify(country));
  for (const [name, cell] of Object.entries(cells)) {
    const line = `${JSON.stringify(country)}: ${JSON.stringify(cell)}`;
    indicators = withEntry(indicators, ['indicators', name, 'values'], line);
  }
  return ok({ countries, indicators });
}
