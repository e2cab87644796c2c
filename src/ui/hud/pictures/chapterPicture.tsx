// The picture of a chapter of the world: a tile of 16 to 9, or a banner of 16 to 5.

import type { JSX } from 'preact';
import type { ByChapter, ChapterId } from '../../../types/names';
import { BlocsScene } from './chapters/blocsScene';
import { CalmScene } from './chapters/calmScene';
import { DepartureScene } from './chapters/departureScene';
import { fieldBox } from './chapters/field';
import { ClosedGateScene, OpenGateScene } from './chapters/gateScene';
import { FamineScene, GlutScene } from './chapters/harbourScene';
import { HeatScene } from './chapters/heatScene';
import { QueueScene } from './chapters/queueScene';

const SCENES: Readonly<ByChapter<() => JSX.Element>> = {
  calm: CalmScene,
  glut: GlutScene,
  famine: FamineScene,
  grid: QueueScene,
  heat: HeatScene,
  openLeap: OpenGateScene,
  closedFrontier: ClosedGateScene,
  talentWar: DepartureScene,
  blocs: BlocsScene,
};

export interface ChapterPictureProps {
  readonly chapter: ChapterId;
  /** Shows the whole field, as a banner. */
  readonly isWide?: boolean;
}

export function ChapterPicture({ chapter, isWide = false }: ChapterPictureProps) {
  const Scene = SCENES[chapter];
  return (
    <svg
      class={`chapter-picture${isWide ? ' is-wide' : ''}`}
      viewBox={fieldBox(isWide)}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      <Scene />
    </svg>
  );
}
