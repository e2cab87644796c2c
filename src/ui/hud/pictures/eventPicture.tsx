// The picture beside an event: a stamp over a scene of its kind.

import type { ComponentChildren } from 'preact';
import type { HistoryPicture } from '../../../types/history';
import { CityScene } from './cityScene';
import { GridScene } from './gridScene';
import { HISTORY_SCENES, type Scene } from './historyScenes';
import { LabScene } from './labScene';
import { PortScene } from './portScene';

const SCENES: Readonly<Record<string, Scene>> = {
  breach: CityScene,
  blackout: GridScene,
  idleHalls: CityScene,
  exodus: LabScene,
  election: CityScene,
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
  workCalm: CityScene,
  workGlut: LabScene,
  workFamine: PortScene,
  workGrid: GridScene,
  workHeat: CityScene,
  workOpenLeap: CityScene,
  workClosedFrontier: LabScene,
  workTalentWar: LabScene,
  workBlocs: PortScene,
};

export interface EventPictureProps {
  readonly event: string;
  /** Of a dated event; a drawn one has its own. */
  readonly picture?: HistoryPicture | undefined;
  readonly stamp: ComponentChildren;
}

export function EventPicture({ event, picture, stamp }: EventPictureProps) {
  const Scene = picture === undefined ? (SCENES[event] ?? PortScene) : HISTORY_SCENES[picture];
  return (
    <div class="event-picture">
      <Scene />
      <span class="stamp">{stamp}</span>
    </div>
  );
}
