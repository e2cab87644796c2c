// The shape of a scenario file, format 1.

import { INDICES, MEDALS } from '../../types/names';
import { condition } from '../conditionSchema';
import {
  closedObject,
  countryId,
  each,
  id,
  listOf,
  numberWithin,
  oneOf,
  optional,
  phrase,
  share,
  text,
  wholeWithin,
} from '../parts';
import { z } from '../zod';
import { country } from './countrySchema';
import { figureOf } from './figureSchema';

/** The calendar of a scenario: half-years before and after 2026 H1 that it may speak of. */
const halfYear = wholeWithin(-20, 200);
const MOST_COUNTRIES = 40;
const MOST_GPUS = 100_000_000;

const conditions = listOf(condition, 1, 12);

const contract = closedObject({
  id,
  name: text,
  buyer: countryId,
  seller: countryId,
  gpus: wholeWithin(1, MOST_GPUS),
  h100ePerGpu: numberWithin(0.01, 1000),
  priceUsdBnPerGpu: numberWithin(1e-9, 1),
  firstHalfYear: halfYear,
  lastHalfYear: halfYear,
  condition: listOf(condition, 0, 12),
  shares: listOf(
    closedObject({ id, name: text, gpus: wholeWithin(1, MOST_GPUS), government: z.boolean() }),
    1,
    20,
  ),
  figure: figureOf({
    unit: 'GPUs',
    minimum: 1,
    maximum: MOST_GPUS,
    whole: true,
    meaning: 'The GPUs of the contract.',
  }),
});

const specialVictory = closedObject({
  country: countryId,
  name: text,
  text,
  when: oneOf(['anyTurn', 'end']),
  conditions,
});

const variant = closedObject({
  id,
  name: text,
  turns: wholeWithin(4, 40),
  minutes: wholeWithin(5, 600),
  medals: z.record(countryId, each(MEDALS, numberWithin(0, 100))),
});

const texts = closedObject({
  title: text,
  question: text,
  briefing: text,
  goal: text,
  debriefQuestions: listOf(text, 1, 12),
});

const relation = closedObject({ pair: z.tuple([countryId, countryId]), value: share });

export const scenarioFile = closedObject({
  $schema: optional(phrase),
  format: z.literal(1),
  id,
  ruleset: id,
  start: closedObject({ year: wholeWithin(2022, 2060), half: z.literal([1, 2]) }),
  texts,
  seats: listOf(closedObject({ country: countryId }), 1, MOST_COUNTRIES),
  variants: listOf(variant, 1, 8),
  scoreWeights: optional(each(INDICES, share)),
  defeat: z.boolean(),
  countries: listOf(country, 1, MOST_COUNTRIES),
  relations: listOf(relation, 0, MOST_COUNTRIES * MOST_COUNTRIES),
  contracts: listOf(contract, 0, 20),
  specialVictories: listOf(specialVictory, 0, MOST_COUNTRIES),
});

/** A scenario as it stands in its file: nations have figures, and their start is read from them. */
export type ScenarioFile = z.infer<typeof scenarioFile>;
