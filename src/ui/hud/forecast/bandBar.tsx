// A band as a bar: the line is the present value, the block the likely range; either around the present value or on the whole scale of the measure.

import type { MeasureForecast } from '../../../types/forecast';

const FULL = 100;

export interface BandBarProps {
  readonly forecast: MeasureForecast | null;
  /** Points on either side of the present value, which is in the middle; `whole` for a bar from 0 to 100. */
  readonly scale: number | 'whole';
  readonly isStale: boolean;
}

/** The place of a value on the bar, in percent of its length. */
function placeOf(value: number, now: number, scale: BandBarProps['scale']): number {
  const place = scale === 'whole' ? value : FULL / 2 + ((value - now) / scale) * (FULL / 2);
  return Math.min(FULL, Math.max(0, place));
}

export function BandBar({ forecast, scale, isStale }: BandBarProps) {
  if (forecast === null) return <span class="band is-stale" />;
  const { now, later } = forecast;
  const isFalling = (later.low + later.high) / 2 < now;
  const places = {
    '--from': `${placeOf(later.low, now, scale)}%`,
    '--now': `${placeOf(now, now, scale)}%`,
    '--to': `${placeOf(later.high, now, scale)}%`,
  };
  // What lies around the present value has its tick; a whole scale has none.
  return (
    <span
      class={`band ${scale === 'whole' ? '' : 'is-around'} ${isFalling ? 'is-bad' : 'is-good'} ${isStale ? 'is-stale' : ''}`}
      style={places}
    >
      <span class="band-block" />
      <span class="band-now" />
    </span>
  );
}
