// A small picture of a kept game: the course of its score, and how far each layer of autonomy is.

import type { GameSummary } from '../../../types/keptGame';

const WIDTH = 120;
const HEIGHT = 40;
const COURSE_WIDTH = 72;
const BAR_WIDTH = 5;
const BAR_GAP = 2;
const FULL = 100;

function heightOf(value: number): number {
  return (Math.min(Math.max(value, 0), FULL) / FULL) * (HEIGHT - 2);
}

/** The score after each turn from left to right; a game of unknown length is drawn as if it were over. */
function coursePath(scores: readonly number[], turns: number): string {
  const step = COURSE_WIDTH / Math.max(turns, scores.length, 1);
  return scores
    .map((score, i) => `${i === 0 ? 'M' : 'L'}${(i + 1) * step} ${HEIGHT - 1 - heightOf(score)}`)
    .join('');
}

export function GamePictureView({ game }: { readonly game: GameSummary }) {
  const { picture, turns } = game;
  if (picture === null) return null;
  const last = picture.scores.length;
  const x = (last * COURSE_WIDTH) / Math.max(turns ?? 0, last, 1);
  return (
    <svg class="game-picture" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <path class="game-picture-base" d={`M0 ${HEIGHT - 0.5}H${COURSE_WIDTH}`} />
      <path class="game-picture-course" d={coursePath(picture.scores, turns ?? 0)} />
      {last === 0 ? null : (
        <rect
          class="game-picture-now"
          x={x - 2}
          y={HEIGHT - 3 - heightOf(picture.scores[last - 1]!)}
          width={4}
          height={4}
        />
      )}
      {picture.layers.map((value, i) => (
        <rect
          key={i}
          class="game-picture-layer"
          x={COURSE_WIDTH + 7 + i * (BAR_WIDTH + BAR_GAP)}
          y={HEIGHT - heightOf(value)}
          width={BAR_WIDTH}
          height={heightOf(value)}
        />
      ))}
    </svg>
  );
}
