// The scene of a dated event, by what its picture shows.

import type { HistoryPicture } from '../../../types/history';
import { CityScene } from './cityScene';
import type { SceneProps } from './frame';
import { GridScene } from './gridScene';
import { LabScene } from './labScene';
import { PortScene } from './portScene';

export type Scene = (props: SceneProps) => preact.JSX.Element;

export const HISTORY_SCENES: Readonly<Record<HistoryPicture, Scene>> = {
  city: CityScene,
  grid: GridScene,
  lab: LabScene,
  port: PortScene,
};
