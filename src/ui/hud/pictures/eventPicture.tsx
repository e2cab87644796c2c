// The picture beside an event: a stamp over a scene of its kind.

import type { ComponentChildren } from 'preact';
import type { HistoryPicture } from '../../../types/history';
import { CityScene } from './cityScene';
import type { SceneProps } from './frame';
import { GridScene } from './gridScene';
import { LabScene } from './labScene';
import { PortScene } from './portScene';

type Scene = (props: SceneProps) => preact.JSX.Element;

/** By what the picture of a dated event shows. */
const KINDS: Readonly<Record<HistoryPicture, Scene>> = {
  city: CityScene,
  grid: GridScene,
  lab: LabScene,
  port: PortScene,
};

const SCENES: Readonly<Record<string, Scene>> = {
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
  /** Of a dated event; a drawn one has its own. */
  readonly picture?: HistoryPicture | undefined;
  readonly stamp: ComponentChildren;
}

export function EventPicture({ event, picture, stamp }: EventPictureProps) {
  const Scene = picture === undefined ? (SCENES[event] ?? PortScene) : KINDS[picture];
  return (
    <div class="event-picture">
      <Scene />
      <span class="stamp">{stamp}</span>
    </div>
  );
}
