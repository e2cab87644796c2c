// The wide picture of the gazette, chosen by what the headline is about.

import type { CauseKind } from '../../../selectors';
import { CityScene } from './cityScene';
import type { SceneProps } from './frame';
import { GridScene } from './gridScene';
import { LabScene } from './labScene';
import { PortScene } from './portScene';

const SCENES: Partial<Record<CauseKind, (props: SceneProps) => preact.JSX.Element>> = {
  chipsIdle: GridScene,
  powerConnected: GridScene,
  dataCentresOpened: GridScene,
  chipsDelivered: PortScene,
  chipsShort: PortScene,
  contractDelivered: PortScene,
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
};

export function GazettePicture({ cause }: { readonly cause: CauseKind }) {
  const Scene = SCENES[cause] ?? CityScene;
  return (
    <div class="gazette-picture">
      <Scene isWide />
    </div>
  );
}
