// A tile of the calendar as it is spoken.

import type { ChapterTile } from '../../../selectors';
import { t } from '../../text';
import { halfYearName, short } from '../../text/numbers';
import { answerPoints } from '../chapter/chapterWords';

function standing({ state, points, expectedPoints, question, ...tile }: ChapterTile): string {
  const full = question?.worth ?? 0;
  const worth = short(full, 1);
  if (state === 'past' && points !== null)
    return t('calendar.banked', { points: answerPoints(points, full), worth });
  if (state === 'next') return t('calendar.next', { date: halfYearName(tile.firstHalfYear) });
  if (points === null || expectedPoints === null) return '';
  const now = t('calendar.now', { points: answerPoints(points, full), worth });
  const expected = t('calendar.expected', {
    points: answerPoints(expectedPoints, full),
    date: halfYearName(tile.lastHalfYear),
  });
  return `${now}, ${expected}`;
}

function deadlines({ deadlines: all, state }: ChapterTile): string[] {
  if (state !== 'next') return [];
  return all
    .filter(({ isLate }) => !isLate)
    .map(({ pillar, lastHalfYear }) =>
      t('calendar.lastSafeWords', {
        pillar: t(`pillar.${pillar}`),
        date: halfYearName(lastHalfYear),
      }),
    );
}

/** Name, place, points and dates of a chapter in one line. */
export function tileWords(tile: ChapterTile, count: number): string {
  const number = tile.index + 1;
  if (tile.chapter === null)
    return t('calendar.hidden', {
      number,
      count,
      from: halfYearName(tile.firstHalfYear),
      until: halfYearName(tile.lastHalfYear),
    });
  const name = t('calendar.name', { number, count, chapter: t(`chapter.${tile.chapter}`) });
  return [name, standing(tile), ...deadlines(tile)].filter((part) => part !== '').join(', ');
}
