// The shape of countries: nations with their figures, superpowers with their policy, and how a scenario uses the atlas.

import {
  CHAPTERS,
  DATA_LAWS,
  MODEL_PROGRAMMES,
  NATION_STYLES,
  PILLARS,
  POWERS,
  STANCES,
  SUPERPOWER_GOALS,
} from '../../types/names';
import { SITE_KINDS } from '../../types/scenario';
import {
  closedObject,
  countryId,
  each,
  eachOptional,
  eitherBy,
  id,
  listOf,
  numberWithin,
  oneOf,
  optional,
  said,
  text,
  wholeWithin,
} from '../parts';
import * as z from '../zod';
import { champions } from './championSchema';
import { effects } from './effectsSchema';
import type { FigureRule } from './figureRules';
import { figureOf, nationFigures, someNationFigures } from './figureSchema';

export const MOST_COUNTRIES = 40;
const MOST_SITES = 60;
const LONGEST_COURSE = 60;

const site = closedObject({
  id,
  kind: oneOf(SITE_KINDS),
  name: text,
  longitude: numberWithin(-180, 180, 'it is in degrees, east above 0'),
  latitude: numberWithin(-90, 90, 'it is in degrees, north above 0'),
});

const ownProject = closedObject({
  name: text,
  text,
  pillar: oneOf(PILLARS),
  site: said(optional(id), 'The site of the nation where it is built.'),
  effects,
});

const lot = closedObject({
  turn: said(
    wholeWithin(0, 39, 'turns are counted from 0, and a game has at most 40'),
    'The turn in which the chips arrive, from 0.',
  ),
  h100e: numberWithin(0, 10_000_000, 'no country is brought more chips at once'),
  billUsdBn: said(
    numberWithin(0, 1000, 'no state pays more in a turn, in USD bn'),
    'What the government pays in that turn.',
  ),
});

const opening = closedObject({
  name: text,
  text,
  contract: said(optional(id), 'The contract that the lots are drawn from.'),
  default: id,
  options: listOf(closedObject({ id, name: text, text, lots: listOf(lot, 0, 40), effects }), 2, 4),
});

const superpowerRole = closedObject({
  goal: said(
    oneOf(SUPERPOWER_GOALS),
    'leadAndAllies: the index of autonomy gives way to one of lead and allies.',
  ),
  sells: said(oneOf(POWERS), 'Whose chips it sells: us for USA, china for CHN.'),
});

/**
 * What a nation is like beside its name, figures and sites: the atlas says it, and a scenario may say it anew for a
 * nation that it takes from there.
 */
const TRAITS = {
  style: said(oneOf(NATION_STYLES), 'The bot that plays the nation when no person does.'),
  stance: oneOf(STANCES),
  dataLaw: oneOf(DATA_LAWS),
  modelProgramme: oneOf(MODEL_PROGRAMMES),
};

/** The same for fields that a nation need not have. */
const EXTRAS = {
  ownProject: said(optional(ownProject), 'A named project that only this country has.'),
  champions: said(
    optional(champions),
    'Large firms behind the private chips, with one of which a compact is signed.',
  ),
};

/** Fields that belong to one scenario and not to the atlas. */
const SCENARIO_EXTRAS = {
  questionNorms: said(
    optional(
      each(
        CHAPTERS,
        listOf(
          numberWithin(-5, 5, 'it is added to a growth or a change, which is a few times at most'),
          1,
          10,
        ),
      ),
    ),
    'How far the bar for each question lies above the common one, by the place of its chapter in the game; measured so that balanced earns 0.45.',
  ),
  opening: said(optional(opening), 'A choice made once, on the first turn.'),
  superpower: said(
    optional(superpowerRole),
    'Makes USA or CHN a nation that is played: it sets an export rule and takes no stance.',
  ),
};

const PLACES = {
  name: text,
  sites: said(listOf(site, 0, MOST_SITES), 'Real places that the chart shows.'),
};

const nation = closedObject({
  id: countryId,
  role: z.literal('nation'),
  ...PLACES,
  ...TRAITS,
  figures: nationFigures,
  ...EXTRAS,
  ...SCENARIO_EXTRAS,
});

/** The figures of a superpower, with the range that both its course and its start keep to. */
export const POLICY_RULES = {
  capability: {
    unit: 'points of 100',
    minimum: 0,
    maximum: 100,
    meaning: 'Capability index.',
    because: 'indices go from 0 to 100',
  },
  computeShare: {
    unit: 'share of the world',
    minimum: 0,
    maximum: 1,
    meaning: 'Part of the world’s installed AI chips.',
    because: 'it is a part of a whole',
  },
  lagGenerations: {
    unit: 'generations',
    minimum: 0,
    maximum: 8,
    meaning: 'Best model against the frontier.',
    because: '0 is the frontier, and eight generations are as good as no model',
  },
} as const;

function courseOf({ minimum, maximum, because }: FigureRule) {
  return closedObject({
    x: said(
      listOf(
        numberWithin(
          -20,
          200,
          'it counts half-years since 2026 H1, and none is told of outside 2016 to 2126',
        ),
        1,
        LONGEST_COURSE,
      ),
      'Half-years since 2026 H1, rising.',
    ),
    y: listOf(numberWithin(minimum, maximum, because), 1, LONGEST_COURSE),
  });
}

const COURSES = {
  policy: closedObject({
    capability: courseOf(POLICY_RULES.capability),
    computeShare: courseOf(POLICY_RULES.computeShare),
    lagGenerations: courseOf(POLICY_RULES.lagGenerations),
  }),
  figures: closedObject({
    capability: figureOf(POLICY_RULES.capability),
    computeShare: figureOf(POLICY_RULES.computeShare),
    lagGenerations: figureOf(POLICY_RULES.lagGenerations),
  }),
};

const superpower = closedObject({
  id: countryId,
  role: z.literal('superpower'),
  name: text,
  ...COURSES,
});

const reference = closedObject({
  use: said(
    countryId,
    'A country of the atlas; what stands beside it replaces what the atlas says.',
  ),
  role: said(
    optional(oneOf(['nation', 'superpower'])),
    'Which of the two a country is that could be both; a superpower where it is left out.',
  ),
  ...eachOptional(TRAITS),
  figures: said(optional(someNationFigures), 'The figures that differ from those of the atlas.'),
  ...EXTRAS,
  ...SCENARIO_EXTRAS,
});

/** A country of a scenario: taken from the atlas, or written out. */
export const country = eitherBy(
  'use',
  reference,
  z.discriminatedUnion('role', [nation, superpower]),
);

/** A country of the atlas. */
export const atlasCountry = closedObject({
  id: countryId,
  ...PLACES,
  ...TRAITS,
  ...EXTRAS,
  courses: said(optional(closedObject(COURSES)), 'What the country does as a superpower.'),
});
