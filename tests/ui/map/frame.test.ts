// A scenario of one region gets a chart of that region; who lies off it is pointed to from its edge.

import { describe, expect, it } from 'vitest';
import { edgePoint } from '../../../src/ui/map/edge';
import { layoutChart, layoutOptionsFor } from '../../../src/ui/map/pinLayout';
import { toScreen } from '../../../src/ui/map/chartScale';
import { PIN_PLACES } from '../../../src/ui/map/places';
import { type ScenarioSeat, seatPicture, WINDOWS } from './pictures';

const SIZE = WINDOWS[0]!;

const REGIONS: readonly ScenarioSeat[] = [
  { scenario: 'paris-berlin-platform', country: 'FRA' },
  { scenario: 'paris-berlin-platform', country: 'DEU' },
  { scenario: 'gulf-approvals', country: 'SAU' },
  { scenario: 'gulf-approvals', country: 'ARE' },
  { scenario: 'silicon-shield', country: 'TWN' },
  { scenario: 'silicon-shield', country: 'JPN' },
  { scenario: 'small-state', country: 'SGP' },
  { scenario: 'uk-sovereign-unit', country: 'GBR' },
];
const WORLDS: readonly ScenarioSeat[] = [
  { scenario: 'korea-260000-gpus', country: 'KOR' },
  { scenario: 'race-for-independence', country: 'IND' },
  { scenario: 'north-and-south', country: 'BRA' },
];

function chartOf(seat: ScenarioSeat) {
  const picture = seatPicture(seat);
  const layout = layoutChart(SIZE, layoutOptionsFor(picture));
  return { picture, layout, degrees: SIZE.width / layout.scale.pixelsPerDegree };
}

describe('the frame of a chart', () => {
  it.each(REGIONS)('should show a region to $country in $scenario', (seat) => {
    expect(chartOf(seat).degrees).toBeLessThan(230);
  });

  it.each(WORLDS)('should show much of the world to $country in $scenario', (seat) => {
    expect(chartOf(seat).degrees).toBeGreaterThan(230);
  });

  it.each([...REGIONS, ...WORLDS])(
    'should have every seat of $scenario on the chart of $country',
    (seat) => {
      const { picture, layout } = chartOf(seat);
      for (const id of picture.seats) {
        const { x, y } = toScreen(layout.scale, PIN_PLACES[id]!.place);
        expect(x > 0 && x < SIZE.width && y > 0 && y < SIZE.height, id).toBe(true);
      }
    },
  );

  it.each(REGIONS)('should point to who lies off the chart of $country in $scenario', (seat) => {
    const { layout } = chartOf(seat);
    for (const { country, anchor, bearing } of layout.pins) {
      const itself = toScreen(layout.scale, PIN_PLACES[country]!.place);
      const edge = edgePoint(layout.inset, itself, SIZE);
      expect(bearing, country).toBe(edge?.bearing);
      expect(anchor.x > 0 && anchor.x < SIZE.width, country).toBe(true);
      expect(anchor.y > 0 && anchor.y < SIZE.height, country).toBe(true);
    }
  });
});

describe('the edge of a chart', () => {
  const middle = { x: 443, y: 286 };

  it('should be left where the straight course leaves it', () => {
    expect(edgePoint(middle, { x: 1443, y: 286 }, SIZE)).toEqual({ x: 874, y: 286, bearing: 0 });
    expect(edgePoint(middle, { x: 443, y: -500 }, SIZE)).toMatchObject({ x: 443, y: 12 });
  });

  it('should not be met by what lies on the chart', () => {
    expect(edgePoint(middle, { x: 100, y: 100 }, SIZE)).toBeUndefined();
  });
});
