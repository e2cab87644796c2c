// Puts dated events of the atlas where a scenario only names them.

import { err, ok, type Result } from '../../lib/result';
import type { Atlas } from '../../types/atlas';
import type { HistoryEntry } from '../../types/history';
import { fault, type Finding } from '../issue';
import type { Path } from '../path';
import type { WrittenScenario } from './schema';

type Written = NonNullable<WrittenScenario['history']>[number];
type Taken = Result<HistoryEntry, readonly Finding[]>;

function taken(entry: Written, path: Path, { history }: Atlas): Taken {
  if (typeof entry !== 'string') return ok(entry as HistoryEntry);
  const card = history.find(({ id }) => id === entry);
  if (card !== undefined) return ok(card);
  const mistyped = { word: entry, allowed: history.map(({ id }) => id) };
  const message = `The atlas has no dated event "${entry}"; its README lists them all.`;
  return err([fault(path, 'unknownId', message, { mistyped })]);
}

/** The dated events of a scenario in the order of its file, or which of them the atlas cannot give. */
export function expandHistory(
  { history = [] }: WrittenScenario,
  atlas: Atlas,
): Result<readonly HistoryEntry[], readonly Finding[]> {
  const each = history.map((entry, at) => taken(entry, ['history', at], atlas));
  const findings = each.flatMap((one) => (one.ok ? [] : one.error));
  return findings.length > 0
    ? err(findings)
    : ok(each.flatMap((one) => (one.ok ? [one.value] : [])));
}
