// Tables of figures from named public files: what they are, and the indicator values that follow from them.

import { ok, type Result } from '../../lib/result';
import type { Issue } from '../../types/issue';
import { readDocument } from '../readDocument';
import { repeatedWords } from '../scenario/checkKind';
import { type RetrievedTable, tablesFile } from './schema';

export { reproduce, type Reproduced } from './reproduce';
export type { RetrievedTable } from './schema';

/** The list of retrieved tables, or everything that is wrong with its text. */
export function parseTables(text: string): Result<readonly RetrievedTable[], Issue[]> {
  const file = readDocument(text, {
    schema: tablesFile,
    check: ({ tables }) =>
      repeatedWords(
        tables.map(({ id }) => id),
        (at) => ['tables', at, 'id'],
        'a table',
      ),
  });
  return file.ok ? ok(file.value.value.tables) : file;
}
