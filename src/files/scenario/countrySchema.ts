// The shape of the countries of a scenario: nations with their figures, superpowers with their policy.

import { COUNTRY_EFFECTS } from '../../types/effect';
import {
  BOT_NAMES,
  CHAMPION_SECTORS,
  CHAPTERS,
  DATA_LAWS,
  MODEL_PROGRAMMES,
  PILLARS,
  STANCES,
} from '../../types/names';
import { SITE_KINDS } from '../../types/scenario';
import {
  closedObject,
  countryId,
  each,
  id,
  listOf,
  numberWithin,
  oneOf,
  optional,
  said,
  text,
  wholeWithin,
} from '../parts';
import { countryEffect } from '../ruleset/effectSchema';
import * as z from '../zod';
import { figureOf, nationFigures, SOURCE_FIELDS } from './figureSchema';

const MOST_SITES = 60;
const LONGEST_COURSE = 60;

const site = closedObject({
  id,
  kind: oneOf(SITE_KINDS),
  name: text,
  longitude: numberWithin(-180, 180),
  latitude: numberWithin(-90, 90),
});

const effects = listOf(countryEffect, 0, COUNTRY_EFFECTS.length);

const ownProject = closedObject({
  name: text,
  text,
  pillar: oneOf(PILLARS),
  site: said(optional(id), 'The site of the nation where it is built.'),
  effects,
});

const lot = closedObject({
  turn: said(wholeWithin(0, 39), 'The turn in which the chips arrive, from 0.'),
  h100e: numberWithin(0, 10_000_000),
  billUsdBn: said(numberWithin(0, 1000), 'What the government pays in that turn.'),
});

const opening = closedObject({
  name: text,
  text,
  contract: said(optional(id), 'The contract that the lots are drawn from.'),
  default: id,
  options: listOf(closedObject({ id, name: text, text, lots: listOf(lot, 0, 40), effects }), 2, 4),
});

const MOST_CHAMPIONS = 8;
const CHIP_SHARE = {
  unit: 'share of private chips',
  minimum: 0,
  maximum: 1,
  meaning: 'Part of the nation’s private chips that it runs; at most 1 for all together.',
} as const;

const ADOPTION_GAIN = {
  unit: 'ratio to other firms',
  minimum: 0,
  maximum: 5,
  meaning: 'How much its use of AI spreads in industry; 1 is a firm without a name.',
} as const;

const champion = closedObject({
  id: said(id, 'The share of a contract with the same id is this firm’s.'),
  name: text,
  text: said(text, 'Who it is, in a sentence.'),
  help: said(text, 'What a compact with it brings, in a sentence.'),
  sector: said(oneOf(CHAMPION_SECTORS), 'What it is strong in.'),
  chipShare: figureOf(CHIP_SHARE),
  adoptionGain: figureOf(ADOPTION_GAIN),
  effects: said(effects, 'What a first compact with it does, in place of private money.'),
  ...SOURCE_FIELDS,
});

const nation = closedObject({
  id: countryId,
  role: z.literal('nation'),
  name: text,
  style: said(oneOf(BOT_NAMES), 'The bot that plays the nation when no person does.'),
  stance: oneOf(STANCES),
  dataLaw: oneOf(DATA_LAWS),
  modelProgramme: oneOf(MODEL_PROGRAMMES),
  figures: nationFigures,
  sites: said(listOf(site, 0, MOST_SITES), 'Real places that the chart shows.'),
  questionNorms: said(
    optional(each(CHAPTERS, listOf(numberWithin(-5, 5), 1, 10))),
    'How far the bar for each question lies above the common one, by the place of its chapter in the game; measured so that balanced earns 0.45.',
  ),
  ownProject: said(optional(ownProject), 'A named project that only this country has.'),
  opening: said(optional(opening), 'A choice made once, on the first turn.'),
  champions: said(
    optional(listOf(champion, 1, MOST_CHAMPIONS)),
    'Large firms behind the private chips, with one of which a compact is signed.',
  ),
});

/** The figures of a superpower, with the range that both its course and its start keep to. */
export const POLICY_RULES = {
  capability: { unit: 'points of 100', minimum: 0, maximum: 100, meaning: 'Capability index.' },
  computeShare: {
    unit: 'share of the world',
    minimum: 0,
    maximum: 1,
    meaning: 'Part of the world’s installed AI chips.',
  },
  lagGenerations: {
    unit: 'generations',
    minimum: 0,
    maximum: 8,
    meaning: 'Best model against the frontier.',
  },
} as const;

function courseOf({ minimum, maximum }: { readonly minimum: number; readonly maximum: number }) {
  return closedObject({
    x: said(listOf(numberWithin(-20, 200), 1, LONGEST_COURSE), 'Half-years since 2026 H1, rising.'),
    y: listOf(numberWithin(minimum, maximum), 1, LONGEST_COURSE),
  });
}

const superpower = closedObject({
  id: countryId,
  role: z.literal('superpower'),
  name: text,
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
});

export const country = z.discriminatedUnion('role', [nation, superpower]);
