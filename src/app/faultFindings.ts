// Why a file could not be had or read, and why a game was refused, in words.

import type { EarlierFault } from '../earlier/index';
import type { Issue } from '../types/issue';
import type { LoadFinding } from '../ui/hud/dialogs/loadFaultDialog';
import { t, tNamed } from '../ui/text';
import type { ContentFault } from './contentFiles';

/** Those of earlier rules may be of a kind that is no longer known. */
export function refusalWords({ turn, code, details }: EarlierFault): LoadFinding {
  const numbers = Object.entries(details).map(([name, value]) => `${name} ${value}`);
  const reason = tNamed(`replay.${code}`, code);
  const message = numbers.length === 0 ? reason : `${reason} (${numbers.join(', ')})`;
  return { place: turn < 0 ? '' : t('load.turn', { turn: String(turn + 1) }), message };
}

/** What is wrong in the file of a person. */
export function issueFinding({ line, column, message, suggestion }: Issue): LoadFinding {
  const place = line === 0 ? '' : t('load.where', { line: String(line), column: String(column) });
  return { place, message: suggestion === undefined ? message : `${message} ${suggestion}` };
}

/** What is wrong with a file of the game itself. */
export function contentFinding(fault: ContentFault): LoadFinding {
  const place = `${fault.file}.json`;
  if (fault.kind === 'unreachable') return { place, message: t('content.unreachable') };
  if (fault.kind === 'refused')
    return { place, message: t('content.refused', { status: String(fault.status) }) };
  return { place, message: t('content.unsound') };
}
