// Share of need over the next half-years if nothing more is ordered, with the turn in which this turn's order begins to matter.

import type { ArrivalDates, OutlookPoint } from '../../../selectors';
import { t } from '../../text';
import { halfYearName, plain, range, wholePercent } from '../../text/numbers';
import { useGame } from '../gameModel';
import { shortDate } from '../shortDate';

export type OutlookLine = 'power' | 'dataCentres' | 'talent';

const WIDTH = 236;
const HEIGHT = 132;
/** Room above the highest point for its number. */
const TOP = 24;
/** Room below the lowest point for its words. */
const BOTTOM = 36;
const LEFT = 30;
const RIGHT = 12;
const LOW = 60;
const HIGH = 150;
const FULL = 100;

const VALUES: Readonly<Record<OutlookLine, (point: OutlookPoint) => number>> = {
  power: ({ powerPercent }) => powerPercent,
  dataCentres: ({ dataCentrePercent }) => dataCentrePercent,
  talent: ({ talentPercent }) => talentPercent,
};

const VALUE_NAMES: Readonly<Record<OutlookLine, keyof OutlookPoint>> = {
  power: 'powerPercent',
  dataCentres: 'dataCentrePercent',
  talent: 'talentPercent',
};

function y(value: number): number {
  const bounded = Math.min(HIGH, Math.max(LOW, value));
  return TOP + (HEIGHT - TOP - BOTTOM) * (1 - (bounded - LOW) / (HIGH - LOW));
}

/** Room for a number above its point; just below the full level it is placed under the point, clear of the line. */
const NUMBER = 20;

function numberY(value: number): number {
  const isByLine = value < FULL && y(value) - y(FULL) < NUMBER;
  return isByLine ? y(value) + 17 : y(value) - 8;
}

function Spot({ x, value }: { readonly x: number; readonly value: number }) {
  const short = value < FULL;
  return (
    <g class={short ? 'is-short' : ''}>
      <text x={x} y={numberY(value)} text-anchor="middle">
        {plain(value, 0)}
      </text>
      <circle cx={x} cy={y(value)} r="4.5" />
    </g>
  );
}

function Level({ value, look }: { readonly value: number; readonly look: 'full' | 'safe' }) {
  return (
    <>
      <line class={`is-${look}`} x1={LEFT} x2={WIDTH} y1={y(value)} y2={y(value)} />
      <text
        x={LEFT - 4}
        y={y(value) + 5}
        text-anchor="end"
        class={look === 'safe' ? 'is-safe' : 'is-short chart-axis'}
      >
        {plain(value, 0)}
      </text>
    </>
  );
}

/** What arrives in a turn shows at the end of its half-year, which is the next point. */
function Arrival({ x, date }: { readonly x: number; readonly date: number }) {
  const bottom = HEIGHT - BOTTOM + 6;
  return (
    <g class="is-arrival">
      <line x1={x} x2={x} y1={TOP - 16} y2={bottom} />
      <text x={Math.min(x, WIDTH - 26)} y={bottom + 15} text-anchor="middle">
        {shortDate(date)}
      </text>
    </g>
  );
}

/** When an order of this turn arrives, in words. */
function arrivalWords({ first, last, inTime }: ArrivalDates): string {
  if (!inTime) return t('plan.arrivesTooLate', { from: halfYearName(first) });
  const when = first === last ? halfYearName(first) : range(shortDate(first), shortDate(last));
  return t('plan.arrives', { when });
}

export function OutlookChart({ line }: { readonly line: OutlookLine }) {
  const { outlook, arrivalDates, bottlenecks } = useGame();
  const points = outlook.value;
  const dates = arrivalDates.value[line];
  const step = (WIDTH - LEFT - RIGHT - 12) / Math.max(1, points.length - 1);
  const x = (i: number) => LEFT + 12 + step * i;
  const values = points.map(VALUES[line]);
  const path = values.map((value, i) => `${i === 0 ? 'M' : 'L'}${x(i)} ${y(value)}`).join('');
  const arrival = points.findIndex(({ halfYear }) => halfYear === dates.first + 1);
  return (
    <figure
      class={`outlook of-${line}`}
      data-why={`@outlook.*.${VALUE_NAMES[line]} @bottlenecks.safePowerPercent`}
    >
      <figcaption>
        <b>{t(`pillar.${line}`)}</b> {t(line === 'talent' ? 'plan.ofUse' : 'plan.ofNeed')}
        <span class="outlook-arrival">{arrivalWords(dates)}</span>
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <rect x={LEFT} y={y(FULL)} width={WIDTH - LEFT} height={y(LOW) - y(FULL)} />
        <Level value={FULL} look="full" />
        {line === 'power' ? <Level value={bottlenecks.value.safePowerPercent} look="safe" /> : null}
        {arrival < 0 ? null : <Arrival x={x(arrival)} date={dates.first} />}
        <text x={x(0)} y={HEIGHT - BOTTOM + 21} text-anchor="middle">
          {t('plan.now')}
        </text>
        <path d={path} />
        {values.map((value, i) => (
          <Spot key={points[i]!.halfYear} x={x(i)} value={value} />
        ))}
      </svg>
      <p class="visually-hidden">
        {values.map((value, i) => spoken(points[i]!, value, i)).join(t('effect.join'))}
      </p>
    </figure>
  );
}

function spoken({ halfYear }: OutlookPoint, value: number, i: number): string {
  return i === 0
    ? t('plan.nowAt', { value: wholePercent(value) })
    : t('plan.endOf', { date: halfYearName(halfYear - 1), value: wholePercent(value) });
}
