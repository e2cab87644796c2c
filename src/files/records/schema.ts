// The shape of files that verbs of the lab write: what was measured of scenarios and rivals, and policies that were found.

import {
  BOT_NAMES,
  BOTTLENECKS,
  CARDS,
  CHAPTERS,
  DATA_LAWS,
  EXPORT_RULES,
  MEDALS,
  MODEL_PROGRAMMES,
  PILLARS,
  PLEDGES,
  POWER_MIXES,
  PROJECTS,
  RIVAL_LEVELS,
  STANCES,
} from '../../types/names';
import {
  closedObject,
  countryId,
  each,
  id,
  listOf,
  numberWithin,
  oneOf,
  recordOf,
  some,
  wholeWithin,
} from '../parts';
import * as z from '../zod';

const MOST_SCENARIOS = 500;
const MOST_COUNTRIES = 300;
const MOST_VARIANTS = 8;
const MOST_EVENTS = 400;
const MOST_CHAPTERS = 10;

const rules = wholeWithin(1, 1_000_000, 'rules are counted from 1');
const number = numberWithin(-1e6, 1e6, 'nothing that a game is measured by is larger');
const whole = wholeWithin(0, 1e9, 'games, turns and seeds are counted');
const percent = numberWithin(0, 100, 'it is a percentage');
const measuredMean = closedObject({ value: number, error: number });
const style = oneOf(BOT_NAMES);

const seat = closedObject({
  par: number,
  best: style,
  bestAhead: number,
  plannerAhead: z.nullable(number),
  medals: recordOf(id, each(MEDALS, number), MOST_VARIANTS),
});

export const measuredFile = closedObject({
  rules,
  scenarios: recordOf(
    id,
    closedObject({
      sample: z.string().check(z.regex(/^[0-9a-f]{16}$/, '16 hexadecimal digits')),
      best: style,
      binding: listOf(z.tuple([oneOf(BOTTLENECKS), percent]), 0, BOTTLENECKS.length),
      leaders: listOf(z.tuple([countryId, percent]), 0, MOST_COUNTRIES),
      seats: recordOf(countryId, seat, MOST_COUNTRIES),
    }),
    MOST_SCENARIOS,
  ),
});

export const levelsFile = closedObject({
  rules,
  scenario: id,
  variant: id,
  firstSeed: whole,
  lastSeed: whole,
  games: whole,
  levels: listOf(
    closedObject({
      level: z.literal(RIVAL_LEVELS),
      winShare: measuredMean,
      pointsAhead: measuredMean,
    }),
    1,
    RIVAL_LEVELS.length,
  ),
});

const byPillar = each(PILLARS, number);
const or = <T extends z.ZodMiniType>(schema: T) => z.nullable(schema);
const perhaps = <T extends z.ZodMiniType>(schema: T) => z.optional(z.nullable(schema));

const CHOICES = {
  powerMix: oneOf(POWER_MIXES),
  stance: oneOf(STANCES),
  modelProgramme: oneOf(MODEL_PROGRAMMES),
  dataLaw: oneOf(DATA_LAWS),
  exportRule: oneOf(EXPORT_RULES),
  buildPercent: percent,
};

/** The same choices, each of which may be left as it is. */
const SOME_CHOICES: Readonly<Record<string, z.ZodMiniType>> = Object.fromEntries(
  Object.entries(CHOICES).map(([name, schema]) => [name, perhaps(schema)]),
);

const override = closedObject({
  ...SOME_CHOICES,
  factors: some(PILLARS, number),
  surges: perhaps(z.boolean()),
  pledge: perhaps(oneOf(PLEDGES)),
});

const reactions = closedObject({
  presentQuestion: number,
  nextQuestion: number,
  answeredQuestion: number,
  presentPrice: number,
  nextPrice: number,
  shortageGain: byPillar,
  chapters: some(CHAPTERS, override),
  firstChapter: override,
  lastChapter: override,
  focusByChapter: some(CHAPTERS, or(oneOf(PILLARS))),
  focusSequence: listOf(oneOf(PILLARS), 0, MOST_CHAPTERS),
  focusShortageGain: byPillar,
  projectShortageGain: number,
  bidLackGain: number,
});

const policy = closedObject({
  ...CHOICES,
  weights: byPillar,
  answers: recordOf(id, whole, MOST_EVENTS),
  focus: oneOf(PILLARS),
  projects: each(PROJECTS, number),
  cards: some(CARDS, number),
  surgeTurns: whole,
  surgeAboveSupport: number,
  opening: whole,
  pledge: or(oneOf(PLEDGES)),
  reviewMargin: number,
  aheadPercent: whole,
  exportFriends: whole,
  bidTaste: byPillar,
  reactions: or(reactions),
});

export const policiesFile = recordOf(countryId, policy, MOST_COUNTRIES);
