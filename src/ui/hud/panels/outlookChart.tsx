// Share of need over the next half-years if nothing more is ordered: a line with its numbers on it.

import type { OutlookPoint } from '../../../selectors';
import { t } from '../../text';
import { halfYearName, plain, wholePercent } from '../../text/numbers';
import { useGame } from '../gameModel';
import { leadWords } from '../leadWords';

export type OutlookLine = 'power' | 'dataCentres';

const WIDTH = 350;
const HEIGHT = 116;
/** Room for the number over the highest spot. */
const TOP = 24;
const LEFT = 34;
const LOW = 60;
const HIGH = 150;
const FULL = 100;
const SAFE = 125;

const VALUES: Readonly<Record<OutlookLine, (point: OutlookPoint) => number>> = {
  power: ({ powerPercent }) => powerPercent,
  dataCentres: ({ dataCentrePercent }) => dataCentrePercent,
};

function y(value: number): number {
  const bounded = Math.min(HIGH, Math.max(LOW, value));
  return TOP + (HEIGHT - TOP - 18) * (1 - (bounded - LOW) / (HIGH - LOW));
}

function Spot({ x, value }: { readonly x: number; readonly value: number }) {
  const short = value < FULL;
  return (
    <g class={short ? 'is-short' : ''}>
      <circle cx={x} cy={y(value)} r="4.5" />
      <text x={x} y={y(value) - 8} text-anchor="middle">
        {plain(value, 0)}
      </text>
    </g>
  );
}

export function OutlookChart({ line }: { readonly line: OutlookLine }) {
  const { outlook, leadTimes } = useGame();
  const values = outlook.value.map((point) => ({ at: point.halfYear, value: VALUES[line](point) }));
  const x = (i: number) => LEFT + 12 + ((WIDTH - LEFT - 30) * i) / Math.max(1, values.length - 1);
  const path = values.map(({ value }, i) => `${i === 0 ? 'M' : 'L'}${x(i)} ${y(value)}`).join('');
  return (
    <figure class={`outlook of-${line}`}>
      <figcaption>
        <b>{t(`pillar.${line}`)}</b>, {t('plan.ofNeed', { lead: leadWords(leadTimes.value[line]) })}
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <rect x={LEFT} y={y(FULL)} width={WIDTH - LEFT} height={y(LOW) - y(FULL)} />
        <line class="is-full" x1={LEFT} x2={WIDTH} y1={y(FULL)} y2={y(FULL)} />
        <text x={LEFT - 4} y={y(FULL) + 5} text-anchor="end" class="is-short">
          {FULL}
        </text>
        {line === 'power' ? (
          <>
            <line class="is-safe" x1={LEFT} x2={WIDTH} y1={y(SAFE)} y2={y(SAFE)} />
            <text x={LEFT - 4} y={y(SAFE) + 5} text-anchor="end" class="is-safe">
              {SAFE}
            </text>
          </>
        ) : null}
        <path d={path} />
        {values.map(({ at, value }, i) => (
          <Spot key={at} x={x(i)} value={value} />
        ))}
      </svg>
      <p class="visually-hidden">
        {values.map(({ at, value }) => `${halfYearName(at)} ${wholePercent(value)}`).join(', ')}
      </p>
    </figure>
  );
}
