// Scenarios of authors that hand-ins of earlier rules were played in: opened as those rules read them, for as long as the page is open.

import type { CarriedLook } from '../../classroom/collect/lacking';
import type { EarlierScenario } from '../../earlier/index';
import { err, ok, type Result } from '../../lib/result';
import type { CarriedScenario } from '../../types/carried';
import type { LoadFinding } from '../../ui/hud/dialogs/loadFaultDialog';
import { contents } from '../content';
import type { AuthorsSource } from '../earlierFiles';
import { loadFindings } from '../loadFindings';
import { readFile } from '../openGame';
import { broughtView, loadPiece } from '../pieces';
import type { WantedScenario } from './scenarioFile';

/** What hand-ins lack, and the rules that they were played under. */
export interface WantedHere extends WantedScenario {
  readonly rules: number;
}

type Opened = Result<EarlierScenario, readonly LoadFinding[]>;

async function openEarlier(source: AuthorsSource, wanted: WantedHere): Promise<Opened> {
  await loadPiece('earlier');
  const opened = await broughtView('openAuthors')!(wanted.rules, source);
  if (!opened.ok) return err(opened.error.kind === 'authors' ? [] : loadFindings(opened.error));
  const { id } = opened.value.content.scenario;
  if (id !== wanted.scenario)
    return err(loadFindings({ kind: 'otherScenario', scenario: id, wanted: wanted.scenario }));
  return opened.value.mark === wanted.content
    ? opened
    : err(loadFindings({ kind: 'otherFigures', scenario: id }));
}

function use({ mark, content }: EarlierScenario, rules: number): void {
  contents.rememberEarlier(mark, { rules, content });
}

/** Takes the file of a scenario; gives why it is not the one that is wanted, or nothing. */
export async function takeEarlier(file: File, wanted: WantedHere): Promise<readonly LoadFinding[]> {
  const text = await readFile(file);
  if (!text.ok) return loadFindings(text.error);
  const opened = await openEarlier({ text: text.value }, wanted);
  if (opened.ok) use(opened.value, wanted.rules);
  return opened.ok ? [] : opened.error;
}

/** What a scenario that a game carries is, before anybody uses it. */
export async function lookAtEarlier(
  carried: CarriedScenario,
  wanted: WantedHere,
): Promise<Result<CarriedLook, readonly LoadFinding[]>> {
  const opened = await openEarlier({ carried }, wanted);
  if (!opened.ok) return opened;
  const { listed, content, warnings } = opened.value;
  const { licence = '' } = content.scenario;
  return ok({ listed, licence, warnings, agree: () => use(opened.value, wanted.rules) });
}
