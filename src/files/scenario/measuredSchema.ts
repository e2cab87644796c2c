// The shape of measured series: what the world did, beside which a back-test puts the model.

import { SERIES, SERIES_UNITS } from '../../types/measured';
import { closedObject, listOf, oneOf, said, wholeWithin } from '../parts';
import { figureWith } from './figureSchema';

const HUGE = 1e36;
const MOST_POINTS = 100;

const point = closedObject({
  halfYear: said(
    wholeWithin(
      -20,
      200,
      'it counts half-years since 2026 H1, and none is told of outside 2016 to 2126',
    ),
    'Half-years since 2026 H1: the half-year at whose start it stood so, or with which a year begins.',
  ),
  figure: figureWith([...new Set(Object.values(SERIES_UNITS))], HUGE),
});

export const measured = said(
  listOf(
    closedObject({
      series: said(oneOf(SERIES), 'What was measured.'),
      points: said(listOf(point, 1, MOST_POINTS), 'In the order of time.'),
    }),
    1,
    SERIES.length,
  ),
  'What was measured of the world while the scenario runs, for a back-test.',
);
