// The wide picture of the gazette, chosen by what the headline is about.

import type { CauseKind } from '../../../selectors';
import type { HistoryPicture } from '../../../types/history';
import { CityScene } from './cityScene';
import { GridScene } from './gridScene';
import { HISTORY_SCENES, type Scene } from './historyScenes';
import { LabScene } from './labScene';
import { PortScene } from './portScene';

const SCENES: Partial<Record<CauseKind, Scene>> = {
  chipsIdle: GridScene,
  powerConnected: GridScene,
  dataCentresOpened: GridScene,
  chipsDelivered: PortScene,
  chipsShort: PortScene,
  contractDelivered: PortScene,
  lotWon: PortScene,
  lotLost: PortScene,
  bidVoid: PortScene,
  contractLapsed: PortScene,
  squeezed: PortScene,
  stanceChanged: PortScene,
  modelTrained: LabScene,
  runFailed: LabScene,
  expertsJoined: LabScene,
  expertsShort: LabScene,
  programmeChanged: LabScene,
  capabilityChanged: LabScene,
  autonomyChanged: LabScene,
  leadChanged: LabScene,
  exportRuleChanged: PortScene,
};

export interface GazettePictureProps {
  readonly cause: CauseKind;
  /** Where the headline is a dated event. */
  readonly picture?: HistoryPicture | undefined;
}

export function GazettePicture({ cause, picture }: GazettePictureProps) {
  const Scene = picture === undefined ? (SCENES[cause] ?? CityScene) : HISTORY_SCENES[picture];
  return (
    <div class="gazette-picture">
      <Scene isWide />
    </div>
  );
}
