// The picture beside an event: a stamp over a scene of its kind.

import type { ComponentChildren } from 'preact';
import { CityScene } from './cityScene';
import type { SceneProps } from './frame';
import { GridScene } from './gridScene';
import { LabScene } from './labScene';
import { PortScene } from './portScene';

const SCENES: Readonly<Record<string, (props: SceneProps) => preact.JSX.Element>> = {
  breach: CityScene,
  cloudOutage: CityScene,
  jobLosses: CityScene,
  gridFailure: GridScene,
  localProtest: GridScene,
  poaching: LabScene,
  championAsks: LabScene,
  startUp: LabScene,
  campusOffer: PortScene,
  chooseSide: PortScene,
  approvalOffer: PortScene,
  condition: PortScene,
  secondAsk: PortScene,
  report: CityScene,
  campusGrows: GridScene,
  returnees: LabScene,
  championFloat: LabScene,
};

export interface EventPictureProps {
  readonly event: string;
  readonly stamp: ComponentChildren;
}

export function EventPicture({ event, stamp }: EventPictureProps) {
  const Scene = SCENES[event] ?? PortScene;
  return (
    <div class="event-picture">
      <Scene />
      <span class="stamp">{stamp}</span>
    </div>
  );
}
