// What is wrong with a file that could not be opened, in words.

import type { Issue } from '../types/issue';
import type { ReplayFault } from '../types/replay';
import type { LoadFinding } from '../ui/hud/dialogs/loadFaultDialog';
import { t, tNamed } from '../ui/text';
import type { OpenFault } from './openGame';

function issueWords({ line, column, message, suggestion }: Issue): LoadFinding {
  const place = line === 0 ? '' : t('load.where', { line: String(line), column: String(column) });
  return { place, message: suggestion === undefined ? message : `${message} ${suggestion}` };
}

function refusalWords({ turn, code, details }: ReplayFault): LoadFinding {
  const numbers = Object.entries(details).map(([name, value]) => `${name} ${value}`);
  const reason = tNamed(`replay.${code}`, code);
  const message = numbers.length === 0 ? reason : `${reason} (${numbers.join(', ')})`;
  return { place: turn < 0 ? '' : t('load.turn', { turn: String(turn + 1) }), message };
}

type FindingTable = {
  readonly [K in OpenFault['kind']]: (fault: Extract<OpenFault, { kind: K }>) => LoadFinding[];
};

const FINDINGS: FindingTable = {
  tooLarge: () => [{ place: '', message: t('load.tooLarge') }],
  unreadable: () => [{ place: '', message: t('load.unreadable') }],
  unsound: ({ issues }) => issues.map(issueWords),
  unknownScenario: ({ scenario }) => [
    { place: '', message: t('load.unknownScenario', { scenario }) },
  ],
  refused: ({ fault }) => [refusalWords(fault)],
};

/** One line for every finding. */
export function loadFindings(fault: OpenFault): LoadFinding[] {
  return (FINDINGS[fault.kind] as (given: OpenFault) => LoadFinding[])(fault);
}
