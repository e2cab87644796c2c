// The picture of a named project: a strip of 8 to 3 whose middle square serves as an icon.

import type { JSX } from 'preact';
import type { ByProject, ProjectId } from '../../../types/names';
import { AiUniversity, LanguageCorpus, OwnProject, PublicServices } from './projects/commons';
import { PROJECT_FIELD } from './projects/ground';
import { HomeAccelerator, MemoryCampus } from './projects/industry';
import { FirmBlock, GridSpine, NationalHalls, SovereignCloud } from './projects/works';

const PICTURES: Readonly<ByProject<() => JSX.Element>> = {
  memoryCampus: MemoryCampus,
  firmBlock: FirmBlock,
  gridSpine: GridSpine,
  nationalHalls: NationalHalls,
  aiUniversity: AiUniversity,
  languageCorpus: LanguageCorpus,
  sovereignCloud: SovereignCloud,
  homeAccelerator: HomeAccelerator,
  publicServices: PublicServices,
  own: OwnProject,
};

export interface ProjectPictureProps {
  readonly project: ProjectId;
}

export function ProjectPicture({ project }: ProjectPictureProps) {
  const Picture = PICTURES[project];
  return (
    <svg
      class="project-picture"
      viewBox={`0 0 ${PROJECT_FIELD.width} ${PROJECT_FIELD.height}`}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      <Picture />
    </svg>
  );
}
