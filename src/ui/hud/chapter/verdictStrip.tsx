// How a chapter's question was answered, and what became of the pledge on it.

import type { ChapterTile } from '../../../selectors';
import { t, tNamed } from '../../text';
import { short, signed } from '../../text/numbers';
import { Icon } from '../controls/icon';
import { WhyMark } from '../controls/whyMark';
import { answerPoints } from './chapterWords';
import { AnswerMeter } from './questionSheet';

function pledgeWords(tile: NonNullable<ChapterTile['pledge']>): string {
  const { pledge, outcome, points, rewardPoints } = tile;
  const values = { pledge: t(`pledge.${pledge}`), points: signed(points, short(points, 1)) };
  if (outcome === 'withdrawn') return t('review.withdrawn', values);
  if (outcome !== 'open')
    return t(outcome === 'kept' ? 'chapterView.pledgeKept' : 'chapterView.pledgeBroken', values);
  if (rewardPoints !== null && rewardPoints !== points)
    return t('review.raised', {
      ...values,
      kept: signed(rewardPoints, short(rewardPoints)),
      broken: signed(-points, short(points)),
    });
  return t('chapterView.pledgeOpen', { ...values, points: short(points, 1) });
}

/** What became of a pledge, or that it is open. */
export function PledgeLine({ pledge }: { readonly pledge: NonNullable<ChapterTile['pledge']> }) {
  const look = {
    open: 'tag-warn',
    kept: 'tag-good',
    broken: 'tag-bad',
    withdrawn: 'tag-ink',
  } as const;
  const icon = { open: 'flag', kept: 'done', broken: 'limit', withdrawn: 'undo' } as const;
  return (
    <p class={`tag ${look[pledge.outcome]}`}>
      <Icon name={icon[pledge.outcome]} size="s" />
      {pledgeWords(pledge)}
    </p>
  );
}

/** The lasting work that came of a full answer. */
function WorkLine({ works }: Pick<ChapterTile, 'works'>) {
  if (works === null || works.chosen === null) return null;
  const { event, chosen } = works;
  return (
    <p class="tag tag-good">
      <Icon name="done" size="s" />
      {t('work.chosen', { work: tNamed(`option.${event}.${chosen}.title`, chosen) })}
    </p>
  );
}

export function VerdictStrip({ tile }: { readonly tile: ChapterTile }) {
  const { chapter, question, points, pledge } = tile;
  if (chapter === null || question === null || points === null) return null;
  const part = `@chapters.${tile.index}`;
  const why = `${part}.points ${part}.question.worth ${part}.pledge`;
  return (
    <section class="verdict-strip" aria-label={t('chapterView.verdict')} data-why={why}>
      <p class="verdict-points">
        {t('chapterView.answered', {
          chapter: t(`chapter.${chapter}`),
          points: answerPoints(points, question.worth),
          worth: short(question.worth),
        })}{' '}
        <WhyMark of={why} name={t(`chapter.${chapter}`)} />
      </p>
      <AnswerMeter tile={tile} />
      {pledge === null ? null : <PledgeLine pledge={pledge} />}
      <WorkLine works={tile.works} />
    </section>
  );
}
