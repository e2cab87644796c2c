// Handles scenarios of authors on the page of a class: takes their files, and shows those that games carry before one is used.

import type { CarriedLook } from '../../classroom/collect/lacking';
import { err, ok, type Result } from '../../lib/result';
import type { CarriedScenario } from '../../types/carried';
import { catalogueEntryOf } from '../../files/index';
import type { LoadFinding } from '../../ui/hud/dialogs/loadFaultDialog';
import { loadFindings } from '../loadFindings';
import { markOfContent } from '../../engine/index';
import { agreeTo } from './judgedContent';
import { keepFirst, openCarriedScenario } from './ownScenarios';
import { earlierNumbers, isEarlier } from '../rulesHere';
import { lookAtEarlier, takeEarlier, type WantedHere } from './earlierScenarios';
import { openScenarioFile, type WantedScenario } from './scenarioFile';

/** Takes the file of a scenario that hand-ins lack; gives why it is not that, or nothing. Another version that is kept here stays. */
export async function takeScenario(
  file: File,
  wanted: WantedHere,
): Promise<readonly LoadFinding[]> {
  if (isEarlier(wanted.rules)) return takeEarlier(file, wanted);
  const opened = await openScenarioFile(file, wanted);
  if (!opened.ok) return loadFindings(opened.error);
  await keepFirst(opened.value, 'file');
  return [];
}

type Look = Result<CarriedLook, readonly LoadFinding[]>;

/** What a scenario that a game carries is, before anybody uses it. One that brings its ruleset, whose number says nothing, may be of earlier rules. */
export async function lookAt(carried: CarriedScenario, wanted: WantedHere): Promise<Look> {
  if (isEarlier(wanted.rules)) return lookAtEarlier(carried, wanted);
  const look = await lookHere(carried, wanted);
  if (look.ok || carried.ruleset === undefined) return look;
  for (const rules of earlierNumbers()) {
    const before = await lookAtEarlier(carried, { ...wanted, rules });
    if (before.ok) return before;
  }
  return look;
}

async function lookHere(
  carried: CarriedScenario,
  { scenario, content }: WantedScenario,
): Promise<Look> {
  const opened = await openCarriedScenario(carried);
  if (!opened.ok) return err(loadFindings(opened.error));
  const { id, licence = '' } = opened.value.scenario;
  if (id !== scenario)
    return err(loadFindings({ kind: 'otherScenario', scenario: id, wanted: scenario }));
  if (markOfContent(opened.value) !== content)
    return err(loadFindings({ kind: 'otherFigures', scenario: id }));
  return ok({
    listed: catalogueEntryOf(opened.value.scenario),
    licence,
    warnings: opened.value.warnings.length,
    agree: () => agreeTo(opened.value),
  });
}
