// Reads whatever holds a game, a save or a replay, in one reading of its text.

import { err, ok, type Result } from '../../lib/result';
import type { Issue } from '../../types/issue';
import type { Save } from '../../types/replay';
import { ATLAS_KINDS, type DocumentKind, kindOfData } from '../documentKind';
import { fault, placeFindings } from '../issue';
import { readSource, type Source } from '../readDocument';
import { replayFrom } from '../replay';
import { saveFrom } from '../save';

/** Kinds of file that hold no game: a code for pages, and words for their authors. */
const STRANGERS = {
  scenario: ['isScenario', 'a scenario'],
  ruleset: ['isRuleset', 'a ruleset'],
  atlas: ['isAtlas', 'a file of the atlas'],
} as const;
type Strange = keyof typeof STRANGERS;

function strangeKind(kind: DocumentKind | undefined): Strange | null {
  if (kind === 'scenario' || kind === 'ruleset') return kind;
  return ATLAS_KINDS.includes(kind) ? 'atlas' : null;
}

function notAGame({ text }: Source, kind: Strange): Issue[] {
  const [code, words] = STRANGERS[kind];
  const message = `This file is ${words}; only games are opened here: a save or a replay. The file may be good all the same: leave it as it is.`;
  return placeFindings(text, [fault([], code, message)]);
}

/**
 * The game in a text: a save, or a replay taken as a save whose turn is untouched. A file of another kind has one
 * finding with the code `isScenario`, `isRuleset` or `isAtlas`; else the findings are those of the nearer kind of game.
 */
export function parseGame(text: string): Result<Save, Issue[]> {
  const source = readSource(text);
  if (!source.ok) return source;
  const kind = kindOfData(source.value.data);
  const strange = strangeKind(kind);
  if (strange !== null) return err(notAGame(source.value, strange));
  if (kind !== 'replay') return saveFrom(source.value);
  const read = replayFrom(source.value);
  if (!read.ok) return read;
  const { sight, ...replay } = read.value;
  return ok({ format: 1, replay, pending: [], ...(sight === undefined ? {} : { sight }) });
}
