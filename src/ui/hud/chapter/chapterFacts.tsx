// What a chapter is: its picture, what it does while it lasts, and its question.

import type { ChapterTile } from '../../../selectors';
import type { ChapterId } from '../../../types/names';
import type { Parameters } from '../../../types/ruleset';
import { t } from '../../text';
import { WhyMark } from '../controls/whyMark';
import { ChapterPicture } from '../pictures/chapterPicture';
import { effectValues } from './chapterWords';
import { QuestionSheet } from './questionSheet';

interface ChapterFactsProps {
  readonly tile: ChapterTile;
  /** A demand without an answer, which what is expected takes for refused. */
  readonly hasOpenDemand: boolean;
  readonly parameters: Parameters;
}

/** What the chapter does, in a line or two with its figures. */
function effectWords(parameters: Parameters, chapter: ChapterId): string {
  return t(`chapterEffect.${chapter}`, effectValues(parameters, chapter));
}

export function ChapterFacts({ tile, hasOpenDemand, parameters }: ChapterFactsProps) {
  if (tile.chapter === null) return null;
  const effects = `@parameters.chapterEffects.*.${tile.chapter}`;
  return (
    <div>
      <div class="chapter-banner">
        <ChapterPicture chapter={tile.chapter} isWide />
      </div>
      <p class="chapter-effect" data-why={effects}>
        {effectWords(parameters, tile.chapter)}{' '}
        <WhyMark of={effects} name={t(`chapter.${tile.chapter}`)} />
      </p>
      <QuestionSheet tile={tile} hasOpenDemand={hasOpenDemand} />
    </div>
  );
}
