// The line of the own model beside the frontier and the best open weights to the end of the game, drawn and as a table.

import type { ModelPoint } from '../../selectors';
import { t } from '../text';
import { generations, isAtFrontier, halfYearName, plain } from '../text/numbers';
import { useGame } from './gameModel';
import { withoutTerms } from './glossary/withTerms';

const WIDTH = 560;
const HEIGHT = 136;
const LEFT = 34;
const BOTTOM = 22;

type Line = 'frontier' | 'openWeights' | 'own';
const LINES: readonly Line[] = ['frontier', 'openWeights', 'own'];

interface Scale {
  readonly x: (index: number) => number;
  readonly y: (generations: number) => number;
  readonly low: number;
  readonly high: number;
}

function scaleOf(points: readonly ModelPoint[], length: number): Scale {
  const values = points.flatMap(({ frontier, own, openWeights }) => [frontier, own, openWeights]);
  const low = Math.floor(Math.min(...values));
  const high = Math.max(Math.ceil(Math.max(...values)), low + 2);
  return {
    low,
    high,
    x: (index) => LEFT + ((WIDTH - LEFT) * index) / Math.max(1, length),
    y: (value) => (HEIGHT - BOTTOM) * (1 - (value - low) / (high - low)) + 4,
  };
}

/** Steps from one point to another: the value holds until the next half-year. */
function stairs(points: readonly ModelPoint[], line: Line, { x, y }: Scale, from = 0): string {
  return points
    .slice(from)
    .map((point, i) => {
      const step = `${x(from + i).toFixed(1)} ${y(point[line]).toFixed(1)}`;
      return i === 0 ? `M${step}` : `H${x(from + i).toFixed(1)}V${y(point[line]).toFixed(1)}`;
    })
    .join('');
}

function Grid({ scale }: { readonly scale: Scale }) {
  const marks = Array.from({ length: scale.high - scale.low + 1 }, (_, i) => scale.low + i);
  return (
    <g class="chart-grid">
      {marks.map((mark) => (
        <g key={mark}>
          <line x1={LEFT} x2={WIDTH} y1={scale.y(mark)} y2={scale.y(mark)} />
          <text x={LEFT - 6} y={scale.y(mark) + 5} text-anchor="end">
            {plain(mark, 0)}
          </text>
        </g>
      ))}
    </g>
  );
}

function Table({ points }: { readonly points: readonly ModelPoint[] }) {
  return (
    <table class="visually-hidden">
      <caption>{withoutTerms(t('train.chart'))}</caption>
      <thead>
        <tr>
          <th scope="col">{t('train.halfYear')}</th>
          {LINES.map((line) => (
            <th key={line} scope="col">
              {t(`train.line.${line}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {points.map((point) => (
          <tr key={point.halfYear}>
            <th scope="row">
              {point.expected
                ? t('train.expected', { date: halfYearName(point.halfYear) })
                : halfYearName(point.halfYear)}
            </th>
            {LINES.map((line) => (
              <td key={line}>{plain(point[line], 2)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** How far behind the own model ends, or that it ends at the front. */
function outlookWords({ halfYear, lagGenerations: lag }: ModelPoint): string {
  const date = halfYearName(halfYear);
  return isAtFrontier(lag)
    ? t('train.outlookFront', { date })
    : t('train.outlook', { date, lag: generations(lag) });
}

/** The name of each line, its present value and its last one. */
function Key({ now, end }: { readonly now: ModelPoint; readonly end: ModelPoint }) {
  return (
    <ul class="model-key">
      {LINES.map((line) => (
        <li key={line} class={`is-${line}`}>
          <span class={`model-swatch is-${line}`} aria-hidden="true" />
          {t(`train.line.${line}`)} <b>{plain(now[line], 2)}</b>
          {end.expected ? (
            <span class="model-end">{t('train.to', { value: plain(end[line], 2) })}</span>
          ) : null}
        </li>
      ))}
      {end.expected ? <li class="model-outlook">{outlookWords(end)}</li> : null}
    </ul>
  );
}

export function ModelChart() {
  const { modelLines, state } = useGame();
  const points = modelLines.value;
  const { length } = state.value.game.state;
  const scale = scaleOf(points, length);
  const played = points.filter(({ expected }) => !expected);
  const now = played.length - 1;
  return (
    <div class="model-chart" data-why="@modelLines">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <Grid scale={scale} />
        {LINES.map((line) => (
          <g key={line}>
            <path class={`model-line is-${line}`} d={stairs(played, line, scale)} />
            <path
              class={`model-line is-${line} is-expected`}
              d={stairs(points, line, scale, now)}
            />
          </g>
        ))}
        <line
          class="chart-now"
          x1={scale.x(now)}
          x2={scale.x(now)}
          y1="0"
          y2={HEIGHT - BOTTOM + 4}
        />
        <text x={LEFT} y={HEIGHT - 2}>
          {halfYearName(points[0]!.halfYear)}
        </text>
        <text x={WIDTH} y={HEIGHT - 2} text-anchor="end">
          {halfYearName(points[0]!.halfYear + length)}
        </text>
      </svg>
      <Key now={points[now]!} end={points[points.length - 1]!} />
      <Table points={points} />
    </div>
  );
}
