// The shape of the file that tells how far the model can be trusted, as `fit` writes it.

import { ARRIVAL_QUANTITIES } from '../../types/arrival';
import { SERIES } from '../../types/measured';
import { WORLD_QUANTITIES } from '../../types/trust';
import {
  closedObject,
  countryId,
  each,
  id,
  listOf,
  numberWithin,
  oneOf,
  recordOf,
  text,
  wholeWithin,
} from '../parts';
import * as z from '../zod';

const MOST_COUNTRIES = 300;
const MOST_PARAMETERS = 1000;
const MOST_SCENARIOS = 500;
const MOST_POINTS = 100;

const number = numberWithin(-1e40, 1e40, 'nothing that is told of the world is larger');
const loss = numberWithin(0, 100, 'it is the mean square of what cells are off');
const whole = wholeWithin(0, 1e9, 'games, seeds and half-years are counted');
const path = z.string().check(z.regex(/^\w+(\.\w+)+$/, 'a parameter of the rules by its path'));

const values = recordOf(countryId, each(ARRIVAL_QUANTITIES, number), MOST_COUNTRIES);

const parameter = closedObject({
  path,
  lower: number,
  upper: number,
  why: text,
  before: number,
  after: number,
});

const half = closedObject({
  countries: listOf(countryId, 1, MOST_COUNTRIES),
  values: recordOf(path, number, MOST_PARAMETERS),
  inside: loss,
  outside: loss,
});

const series = closedObject({
  series: oneOf(SERIES),
  values: listOf(closedObject({ halfYear: number, value: number }), 0, MOST_POINTS),
});

export const trustFile = closedObject({
  format: z.literal(1),
  ruleset: id,
  past: id,
  present: id,
  seeds: closedObject({ first: whole, games: whole }),
  fit: closedObject({
    searchSeed: whole,
    games: whole,
    tried: whole,
    before: loss,
    after: loss,
    parameters: listOf(parameter, 1, MOST_PARAMETERS),
  }),
  crossValidation: closedObject({
    halves: listOf(half, 2, 2),
    inside: loss,
    outside: loss,
    model: values,
    start: values,
  }),
  model: values,
  start: values,
  sameWorld: closedObject({
    games: whole,
    worlds: listOf(
      closedObject({ scenario: id, ...each(WORLD_QUANTITIES, number).shape }),
      0,
      MOST_SCENARIOS,
    ),
  }),
  series: listOf(series, 0, SERIES.length),
});
