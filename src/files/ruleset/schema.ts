// The shape of a ruleset file, format 1; the events have the closed form that scenarios may use too.

import { ASSUMPTION_UNITS, ASSUMPTION_WAYS } from '../../types/assumption';
import { COUNTRY_EFFECTS, WORLD_EFFECTS } from '../../types/effect';
import { CONFIDENCES } from '../../types/figure';
import { CHAPTERS, GOODS, PILLARS, POWERS, PROJECTS } from '../../types/names';
import { PROVENANCES } from '../../types/ruleset';
import { QUANTITIES } from '../../types/condition';
import { condition } from '../conditionSchema';
import { MOST_EFFECTS } from '../limits';
import {
  closedObject,
  id,
  listOf,
  numberWithin,
  oneOf,
  optional,
  phrase,
  recordOf,
  wholeWithin,
} from '../parts';
import { source } from '../scenario/figureSchema';
import * as z from '../zod';
import { countryEffects, worldEffects } from './effectSchema';

/** The chance of a card that is drawn. */
export const chance = listOf(
  closedObject({
    when: optional(listOf(condition, 1, 12)),
    base: numberWithin(-10, 10, 'it is a chance of 0 to 1, to which terms are added'),
    terms: optional(
      listOf(
        closedObject({
          quantity: oneOf(QUANTITIES),
          factor: numberWithin(
            -100,
            100,
            'a quantity of up to 100 times this is a chance of 0 to 1',
          ),
        }),
        1,
        12,
      ),
    ),
  }),
  1,
  12,
);

const worldEvent = closedObject({
  id,
  scope: z.literal('world'),
  chance,
  effects: worldEffects(1, WORLD_EFFECTS.length),
});

/** What an answer to a card has beside its words, which the page or a scenario's author gives. */
export const ANSWER_FIELDS = {
  id,
  effects: countryEffects(0, MOST_EFFECTS),
  later: optional(
    closedObject({
      turns: wholeWithin(1, 20, 'turns are counted one by one, and what comes later is forgotten'),
      effects: countryEffects(0, MOST_EFFECTS),
      event: optional(id),
    }),
  ),
};

const countryEvent = closedObject({
  id,
  scope: z.literal('country'),
  chance,
  when: optional(listOf(condition, 1, 12)),
  again: optional(z.literal(true)),
  after: optional(listOf(oneOf(CHAPTERS), 1, CHAPTERS.length)),
  warning: optional(listOf(condition, 1, 12)),
  options: listOf(closedObject(ANSWER_FIELDS), 2, 4),
});

/** Every country's projects: what a game offers is drawn from all of them. */
const COMMON_PROJECTS = PROJECTS.filter((id) => id !== 'own');

const project = closedObject({
  id: oneOf(COMMON_PROJECTS),
  pillar: oneOf(PILLARS),
  mate: oneOf(PROJECTS),
  effects: countryEffects(1, COUNTRY_EFFECTS.length),
});

export const MOST_LOTS = 60;

/** A kind of lot as rules and scenarios may hold it; a scenario’s has its words too. */
export const LOT_FIELDS = {
  id,
  line: oneOf(PILLARS),
  seller: optional(oneOf(POWERS)),
  price: numberWithin(0.01, 2, 'it is a share of the budget of a turn'),
  effects: countryEffects(1, MOST_EFFECTS),
  when: optional(listOf(condition, 1, 12)),
  chapters: optional(listOf(oneOf(CHAPTERS), 1, CHAPTERS.length)),
};

export const MOST_DEMANDS = 40;

const demandAnswer = countryEffects(1, MOST_EFFECTS);

/** A demand as rules and scenarios may hold it; a scenario’s has its words too. */
export const DEMAND_FIELDS = {
  id,
  from: oneOf(POWERS),
  redLine: optional(z.literal(true)),
  when: optional(listOf(condition, 1, 12)),
  accept: demandAnswer,
  counter: demandAnswer,
  refuse: demandAnswer,
};

const good = closedObject({
  id: oneOf(GOODS),
  line: optional(oneOf(PILLARS)),
  worth: numberWithin(0, 20, 'it is weighed against other goods'),
  effects: countryEffects(1, MOST_EFFECTS),
  when: optional(listOf(condition, 1, 12)),
  copied: optional(
    closedObject({
      quantity: oneOf(QUANTITIES),
      better: oneOf(['more', 'less']),
      full: numberWithin(0.001, 1000, 'how far behind a nation is is divided by it'),
      kept: numberWithin(0, 20, 'it is weighed against other goods'),
      giver: countryEffects(1, MOST_EFFECTS),
    }),
  ),
});

const MOST_GROUPS = 200;
/** In one group. */
const MOST_PARAMETERS = 200;

/** A parameter with any value; which value it must have is said by the table of parameters. */
const parameter = closedObject({
  value: z.unknown(),
  unit: phrase,
  provenance: oneOf(PROVENANCES),
  note: optional(phrase),
});

const FARTHEST = 1e6;
const assumedNumber = numberWithin(-FARTHEST, FARTHEST, 'it is a number of a parameter');

const MOST_FOLLOWERS = 5;

const assumption = closedObject({
  id,
  parameter: phrase,
  also: optional(listOf(phrase, 1, MOST_FOLLOWERS)),
  way: oneOf(ASSUMPTION_WAYS),
  least: assumedNumber,
  most: assumedNumber,
  step: numberWithin(1e-4, FARTHEST, 'a slider moves by it'),
  unit: oneOf(ASSUMPTION_UNITS),
  confidence: oneOf(CONFIDENCES),
  source,
});

const MOST_ASSUMPTIONS = 40;

export const rulesetFile = closedObject({
  format: z.literal(1),
  id,
  rules: wholeWithin(1, 1_000_000, 'rules are counted from 1'),
  parameters: recordOf(id, recordOf(id, parameter, MOST_PARAMETERS), MOST_GROUPS),
  projects: listOf(project, COMMON_PROJECTS.length, COMMON_PROJECTS.length),
  lots: listOf(closedObject(LOT_FIELDS), 0, MOST_LOTS),
  demands: listOf(closedObject(DEMAND_FIELDS), 0, MOST_DEMANDS),
  goods: listOf(good, GOODS.length, GOODS.length),
  events: listOf(z.discriminatedUnion('scope', [worldEvent, countryEvent]), 0, 200),
  assumptions: optional(listOf(assumption, 0, MOST_ASSUMPTIONS)),
});

export type RulesetFile = z.infer<typeof rulesetFile>;
