// What is wrong with a file that could not be opened, in words.

import type { EarlierFault } from '../earlier/index';
import type { Issue } from '../types/issue';
import type { LoadFinding } from '../ui/hud/dialogs/loadFaultDialog';
import { t, tNamed } from '../ui/text';
import type { ContentFault } from './contentFiles';
import type { OpenFault } from './openFault';
import type { ContinueFault } from './openGame';

function issueWords({ line, column, message, suggestion }: Issue): LoadFinding {
  const place = line === 0 ? '' : t('load.where', { line: String(line), column: String(column) });
  return { place, message: suggestion === undefined ? message : `${message} ${suggestion}` };
}

export function refusalWords({ turn, code, details }: EarlierFault): LoadFinding {
  const numbers = Object.entries(details).map(([name, value]) => `${name} ${value}`);
  const reason = tNamed(`replay.${code}`, code);
  const message = numbers.length === 0 ? reason : `${reason} (${numbers.join(', ')})`;
  return { place: turn < 0 ? '' : t('load.turn', { turn: String(turn + 1) }), message };
}

function told(message: string): LoadFinding {
  return { place: '', message };
}

type FindingTable = {
  readonly [K in OpenFault['kind']]: (fault: Extract<OpenFault, { kind: K }>) => LoadFinding[];
};

const FINDINGS: FindingTable = {
  tooLarge: () => [told(t('load.tooLarge'))],
  unreadable: () => [told(t('load.unreadable'))],
  unsound: ({ issues }) => issues.map(issueWords),
  unknownScenario: ({ scenario }) => [told(t('load.unknownScenario', { scenario }))],
  unsoundCarried: ({ issues }) => [told(t('load.unsoundCarried')), ...issues.map(issueWords)],
  takenId: ({ scenario }) => [told(t('load.takenId', { scenario }))],
  otherScenario: ({ scenario, wanted }) => [told(t('load.otherScenario', { scenario, wanted }))],
  otherFigures: ({ scenario }) => [told(t('load.otherFigures', { scenario }))],
  brokenLink: () => [told(t('address.cut'))],
  content: ({ faults }) => faults.map(contentFinding),
  earlier: () => [told(t('games.cannotGoOn'))],
  refused: ({ fault }) => [refusalWords(fault)],
};

/** One line for every finding. */
export function loadFindings(fault: OpenFault): LoadFinding[] {
  return (FINDINGS[fault.kind] as (given: OpenFault) => LoadFinding[])(fault);
}

/** Why a kept game could not be continued, and what becomes of it. */
export function continueFindings(fault: ContinueFault | { readonly kind: 'older' }): LoadFinding[] {
  if (fault.kind === 'older') return [told(t('kept.olderNote'))];
  if (fault.kind === 'none') return [told(t('kept.none'))];
  if (fault.kind === 'damaged') return [told(t('kept.damaged'))];
  if (fault.kind === 'storage') return [told(t(`notice.storage.${fault.reason}`))];
  return [...loadFindings(fault), told(t('kept.stays'))];
}

/** What is wrong with a file of the game itself. */
export function contentFinding(fault: ContentFault): LoadFinding {
  const place = `${fault.file}.json`;
  if (fault.kind === 'unreachable') return { place, message: t('content.unreachable') };
  if (fault.kind === 'refused')
    return { place, message: t('content.refused', { status: String(fault.status) }) };
  return { place, message: t('content.unsound') };
}
