// The wide picture of the gazette, chosen by what the headline is about.

import type { CauseKind, HeadlineMeasure } from '../../../selectors';
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

/** Where what moved has a picture of its own. */
const OF_MEASURES: Partial<Record<HeadlineMeasure, Scene>> = {
  deliveryPercent: PortScene,
  installedH100e: PortScene,
  runningPercent: GridScene,
  resilience: GridScene,
  capability: LabScene,
  experts: LabScene,
};

export interface GazettePictureProps {
  readonly measure: HeadlineMeasure;
  /** What moved it most, where that is known. */
  readonly cause: CauseKind | undefined;
  /** Where the headline is a dated event. */
  readonly picture?: HistoryPicture | undefined;
}

function sceneOf({ measure, cause, picture }: GazettePictureProps): Scene {
  if (picture !== undefined) return HISTORY_SCENES[picture];
  const ofCause = cause === undefined ? undefined : SCENES[cause];
  return OF_MEASURES[measure] ?? ofCause ?? CityScene;
}

export function GazettePicture(props: GazettePictureProps) {
  const Scene = sceneOf(props);
  return (
    <div class="gazette-picture">
      <Scene isWide />
    </div>
  );
}
