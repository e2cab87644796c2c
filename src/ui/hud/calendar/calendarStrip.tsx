// The calendar over the chart: five chapters as tiles, each of which opens its sheet.

import type { ChapterTile } from '../../../selectors';
import { t } from '../../text';
import { halfYearName } from '../../text/numbers';
import { answerPoints } from '../chapter/chapterWords';
import { AnswerMeter } from '../chapter/questionSheet';
import { Icon } from '../controls/icon';
import { openDialog } from '../dialogs/dialogStack';
import { useGame } from '../gameModel';
import { useIntroduced } from '../lesson/introduced';
import { ChapterPicture } from '../pictures/chapterPicture';
import { shortDate } from '../shortDate';
import { isOnBridge } from '../viewState';
import { tileWords } from './tileWords';

function Meter({ tile }: { readonly tile: ChapterTile }) {
  const { points, expectedPoints, lastHalfYear, question } = tile;
  if (points === null || expectedPoints === null) return null;
  return (
    <>
      <span class="tile-line">
        {t('calendar.meter', {
          now: answerPoints(points, question?.worth ?? 0),
          expected: answerPoints(expectedPoints, question?.worth ?? 0),
          date: shortDate(lastHalfYear),
        })}
      </span>
      <AnswerMeter tile={tile} />
    </>
  );
}

/** The line of the next chapter: the first order that would come too late, or when it begins. */
function Ahead({ tile }: { readonly tile: ChapterTile }) {
  const due = tile.deadlines.find(({ isLate }) => !isLate);
  return (
    <span class="tile-line">
      {due === undefined ? (
        t('calendar.next', { date: halfYearName(tile.firstHalfYear) })
      ) : (
        <>
          <Icon name="leadTime" size="s" />
          {t('calendar.lastSafe', {
            pillar: t(`pillar.${due.pillar}`),
            date: shortDate(due.lastHalfYear),
          })}
        </>
      )}
    </span>
  );
}

function TileBody({ tile }: { readonly tile: ChapterTile }) {
  const { chapter, state, points, question } = tile;
  if (chapter === null) return null;
  if (state === 'past')
    return isOnBridge() || points === null ? null : (
      <b class="tile-points">{answerPoints(points, question?.worth ?? 0)}</b>
    );
  return (
    <span class="tile-words">
      <b class="tile-name">{t(`chapter.${chapter}`)}</b>
      {isOnBridge() ? null : state === 'present' ? <Meter tile={tile} /> : <Ahead tile={tile} />}
    </span>
  );
}

/** Points of a chapter now, at its end and of a full answer. */
function tileQuantities(index: number): string {
  const parts = ['points', 'expectedPoints', 'question.worth'];
  return parts.map((part) => `@chapters.${index}.${part}`).join(' ');
}

function Tile({ tile, count }: { readonly tile: ChapterTile; readonly count: number }) {
  const { index, state, chapter } = tile;
  const words = tileWords(tile, count);
  if (chapter === null)
    return (
      <li class="calendar-tile is-hidden" title={words}>
        <span class="visually-hidden">{words}</span>
        <Icon name="anchor" />
      </li>
    );
  return (
    <li class={`calendar-tile is-${state}`} data-why={tileQuantities(index)}>
      <button
        type="button"
        aria-label={words}
        aria-haspopup="dialog"
        aria-current={state === 'present' ? 'step' : undefined}
        title={words}
        onClick={() => openDialog({ kind: 'chapter', index })}
      >
        <span class="tile-picture">
          <ChapterPicture chapter={chapter} />
        </span>
        <TileBody tile={tile} />
      </button>
    </li>
  );
}

export function CalendarStrip() {
  const tiles = useGame().chapters.value;
  const isShown = useIntroduced();
  if (tiles.length === 0 || !isShown('calendar')) return null;
  return (
    <nav class="shell-calendar calendar" aria-label={t('calendar.title')} data-region="calendar">
      <ol class="calendar-tiles">
        {tiles.map((tile) => (
          <Tile key={tile.index} tile={tile} count={tiles.length} />
        ))}
      </ol>
    </nav>
  );
}
