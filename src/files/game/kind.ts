// Tells by the fields at the top of a file what kind of file it is, so that it is held against the right shape.

import { replayFile } from '../replay/schema';
import { saveFile } from '../save/schema';

/** What a file can be that somebody opens as a game. */
export type FileKind = 'save' | 'replay' | 'atlas' | 'ruleset' | 'scenario';

/** The fields of every kind, without those that say nothing; of kinds that are no games the tell-tale ones. */
const FIELDS: { readonly [K in FileKind]: readonly string[] } = {
  save: tellTale(saveFile.shape),
  replay: tellTale(replayFile.shape),
  atlas: ['countries', 'relations', 'cards', 'indicators', 'overrides', 'world'],
  ruleset: ['parameters', 'projects', 'events'],
  scenario: [
    'start',
    'texts',
    'learning',
    'variants',
    'chapters',
    'countries',
    'contracts',
    'extends',
  ],
};

const KINDS = Object.keys(FIELDS) as readonly FileKind[];

function tellTale(shape: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(shape).filter((field) => field !== 'format');
}

/** The kind with the most of its fields in the data; the first of the list where none has more. */
export function kindOf(data: unknown): FileKind {
  if (typeof data !== 'object' || data === null) return 'save';
  const found = KINDS.map(
    (kind) => FIELDS[kind].filter((name) => Object.hasOwn(data, name)).length,
  );
  return KINDS[found.indexOf(Math.max(...found))]!;
}
