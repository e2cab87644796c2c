// How well a scenario is sourced, in one line.

import { sourcingOf, sourcingVerdict } from '../../selectors/index';
import type { Scenario } from '../../types/scenario';
import { verdictSentence } from '../../ui/hud/title/gradeWords';

export function SourcingGrade({ scenario }: { readonly scenario: Scenario }) {
  return <>{verdictSentence(sourcingVerdict(sourcingOf(scenario).whole))}</>;
}
