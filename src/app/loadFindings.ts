// What is wrong with a file that could not be opened, in words.

import { RULES } from 'virtual:catalogue';
import type { LoadFinding } from '../ui/hud/dialogs/loadFaultDialog';
import { t } from '../ui/text';
import { contentFinding, issueFinding, refusalWords } from './faultFindings';
import type { OpenFault } from './openFault';
import type { ContinueFault } from './openGame';

function told(message: string): LoadFinding {
  return { place: '', message };
}

type FindingTable = {
  readonly [K in OpenFault['kind']]: (fault: Extract<OpenFault, { kind: K }>) => LoadFinding[];
};

const FINDINGS: FindingTable = {
  tooLarge: () => [told(t('load.tooLarge'))],
  unreadable: () => [told(t('load.unreadable'))],
  unsound: ({ issues }) => issues.map(issueFinding),
  unknownScenario: ({ scenario }) => [told(t('load.unknownScenario', { scenario }))],
  unsoundCarried: ({ issues }) => [told(t('load.unsoundCarried')), ...issues.map(issueFinding)],
  takenId: ({ scenario }) => [told(t('load.takenId', { scenario }))],
  otherScenario: ({ scenario, wanted }) => [told(t('load.otherScenario', { scenario, wanted }))],
  otherFigures: ({ scenario }) => [told(t('load.otherFigures', { scenario }))],
  earlierScenario: ({ scenario, rules }) => [
    told(t('load.earlierScenario', { scenario, rules, here: RULES })),
  ],
  earlierLink: ({ scenario }) => [told(t('load.earlierLink', { scenario, here: RULES }))],
  brokenLink: () => [told(t('address.cut'))],
  content: ({ faults }) => faults.map(contentFinding),
  earlier: ({ game }) => [told(t('games.cannotGoOn', { rules: game.rules }))],
  orphan: ({ rules }) => [told(t('load.orphan', { rules }))],
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
