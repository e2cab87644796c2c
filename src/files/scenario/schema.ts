// The shape of a scenario file, format 1.

import { FIGURE_SETS } from '../../types/atlas';
import { CHAPTERS, INDICES, MEDALS } from '../../types/names';
import type { HistoryEntry } from '../../types/history';
import type { OwnEventEntry } from '../../types/ownEvent';
import type { OwnDemand } from '../../types/ownDemand';
import type { OwnLot } from '../../types/ownLot';
import {
  TEXT_LANGUAGES,
  type NationScenario,
  type Relation,
  type SuperpowerScenario,
} from '../../types/scenario';
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
  recordOf,
  said,
  share,
  text,
  wholeOrNamed,
  wholeWithin,
} from '../parts';
import * as z from '../zod';
import { country, MOST_COUNTRIES } from './countrySchema';
import { figureOf, source, worldFigures } from './figureSchema';
import { EXTENDING } from './extendingSchema';
import { dayOrMonth, historyCard, MOST_CARDS } from './historySchema';
import { learning } from './learningSchema';
import { lesson } from './lessonSchema';
import { measured } from './measuredSchema';
import { MOST_OWN_EVENTS, ownEvent } from './ownEventSchema';
import { MOST_OWN_DEMANDS, ownDemand } from './ownDemandSchema';
import { MOST_OWN_LOTS, ownLot } from './ownLotSchema';
import { MOST_DEMANDS, MOST_LOTS } from '../ruleset/schema';
import { relations } from './relationSchema';

/** Half-years since 2026 H1, before and after it. */
const halfYear = wholeWithin(
  -20,
  200,
  'it counts half-years since 2026 H1, and none is told of outside 2016 to 2126',
);
const MOST_GPUS = 100_000_000;

const gpus = wholeWithin(1, MOST_GPUS, 'they are counted one by one, and no contract is for more');
const conditions = said(listOf(condition, 1, 12), 'All must hold together.');

const contractShare = closedObject({
  id,
  name: text,
  gpus,
  government: said(
    z.boolean(),
    'true: filled from government purchases; false: from private ones.',
  ),
});

const contract = closedObject({
  id,
  name: text,
  buyer: said(countryId, 'A nation of this scenario.'),
  seller: said(countryId, 'Another country of this scenario.'),
  gpus: said(gpus, 'GPUs that may be ordered under the contract.'),
  h100ePerGpu: said(
    numberWithin(0.01, 1000, 'chips are divided by it, and no GPU does the work of more'),
    'H100-equivalents of one GPU.',
  ),
  priceUsdBnPerGpu: said(
    numberWithin(1e-9, 1, 'it is a price in USD bn, from one dollar to a billion'),
    'Indicative price of one GPU in USD bn.',
  ),
  firstHalfYear: said(halfYear, 'Half-years since 2026 H1: 0 is 2026 H1, 9 is 2030 H2.'),
  lastHalfYear: said(halfYear, 'The last half-year in which GPUs can be ordered.'),
  condition: said(listOf(condition, 0, 12), 'Must hold for the buyer to order.'),
  shares: said(listOf(contractShare, 1, 20), 'Who gets how many; they add up to "gpus".'),
  figure: figureOf({
    unit: 'GPUs',
    minimum: 1,
    maximum: MOST_GPUS,
    whole: true,
    meaning: 'The GPUs of the contract with their source.',
    because: 'they are counted one by one, and no contract is for more',
  }),
});

const specialVictory = closedObject({
  country: said(countryId, 'A seat.'),
  name: text,
  text: said(
    optional(text),
    'What must be reached, for the player; made from the conditions where it is left out.',
  ),
  when: said(
    oneOf(['anyTurn', 'end']),
    'anyTurn: the conditions hold together in some turn; end: they hold when the game ends.',
  ),
  conditions,
});

const medals = each(
  MEDALS,
  numberWithin(-100, 100, 'it is above or below par in a score of about 0 to 100'),
);

/** The fewest and the most turns of a game. */
export const GAME_TURNS = { least: 4, most: 40 } as const;

const variant = closedObject({
  id,
  name: text,
  turns: said(
    wholeWithin(
      GAME_TURNS.least,
      GAME_TURNS.most,
      'shorter games end before their first question, and the rules look no farther ahead than 20 years',
    ),
    'Half-year turns: whole chapters, which have four turns each where no rule patch says otherwise.',
  ),
  roundTurns: said(
    optional(z.literal([1, 2])),
    'Turns that one round of orders covers; 1 where it is left out.',
  ),
  minutes: said(
    wholeWithin(5, 600, 'a game takes from five minutes to ten hours'),
    'About how long a game takes.',
  ),
  medals: said(
    recordOf(countryId, medals, MOST_COUNTRIES),
    'By seat: points above par from which each medal is won; par is the score of the bot “balanced” in the same world.',
  ),
});

const texts = closedObject({
  title: text,
  question: said(text, 'The question that the scenario asks its player.'),
  recommended: said(
    optional(text),
    'Two or three words over the card of a scenario that is good to begin with, such as “Start here”.',
  ),
  briefing: said(
    text,
    'What the player reads before the first turn; a blank line parts paragraphs.',
  ),
  briefings: said(
    optional(recordOf(countryId, text, MOST_COUNTRIES)),
    'By seat: what its player reads beside the briefing of all.',
  ),
  goal: said(
    optional(text),
    'What the player is after; made from the special victories, or the medals, where it is left out.',
  ),
  debriefQuestions: said(listOf(text, 1, 12), 'Questions for the talk after the game.'),
});

const rulePatch = closedObject({
  parameter: said(phrase, 'A number of the ruleset: group.name, or group.name.key.'),
  value: numberWithin(-1e12, 1e25, 'no number of the ruleset is larger'),
  text: said(text, 'What it means for the player, and why it is so here.'),
});

const start = closedObject({
  year: said(
    wholeWithin(
      2022,
      2060,
      'what is known of the world begins in 2022, and growth is a guess long before 2060',
    ),
    'The year in which it begins.',
  ),
  half: z.literal([1, 2]),
});
const seat = closedObject({ country: countryId });

export const scenarioFile = closedObject({
  $schema: said(optional(phrase), 'For editors; the game does not read it.'),
  format: z.literal(1),
  id: said(id, 'The name of the file without .json.'),
  ...EXTENDING,
  author: said(optional(phrase), 'Who wrote it; needed before it is shared.'),
  licence: said(
    optional(phrase),
    'What others may do with it, such as CC BY 4.0; needed before it is shared.',
  ),
  sources: said(
    optional(listOf(source, 1, 40)),
    'What it rests on as a whole; needed before it is shared.',
  ),
  asOf: said(
    optional(dayOrMonth),
    'The day up to which the world is told: nothing that is dated after it is history.',
  ),
  languages: said(
    optional(listOf(oneOf(TEXT_LANGUAGES), 1, TEXT_LANGUAGES.length)),
    'In which languages its texts are meant to be; all where it is left out.',
  ),
  ruleset: said(id, 'The id of the ruleset that the scenario is played by.'),
  start: said(start, 'The first half-year that is played.'),
  world: said(
    optional(worldFigures),
    'The world as it was measured then; what is left out lies on the curves of the ruleset, which pass through 2026 H1.',
  ),
  texts,
  learning: said(optional(learning), 'With what the debrief answers the question.'),
  lesson: said(
    optional(lesson),
    'Leads a newcomer through the game, step by step: such a game begins without a briefing, and shows the main screen part by part.',
  ),
  measured: optional(measured),
  watch: said(
    optional(z.literal(true)),
    'Nobody decides: the half-years run by themselves, and a seat only looks on.',
  ),
  afterwards: said(
    optional(z.literal(true)),
    'The debrief lays the course that was played beside what each nation of the atlas really was at the beginning of 2026, when one of the lengths must end.',
  ),
  figures: said(
    optional(oneOf(FIGURE_SETS)),
    'The figures with which countries of the atlas start; those of 2026 where it is left out.',
  ),
  seats: said(listOf(seat, 1, MOST_COUNTRIES), 'Nations that a person can play.'),
  variants: said(listOf(variant, 1, 8), 'Lengths of the scenario; the first is offered first.'),
  scoreWeights: said(
    optional(each(INDICES, share)),
    'Weights of the score instead of the ruleset’s; they add up to 1.',
  ),
  rulePatches: said(
    optional(listOf(rulePatch, 0, 12)),
    'Constants of the ruleset that are others in this scenario.',
  ),
  chapters: said(
    optional(listOf(oneOf(CHAPTERS), 1, 10)),
    'The chapters that every game begins with, the first of them calm; the rest are drawn.',
  ),
  defeat: said(
    z.boolean(),
    'Whether a nation can be lost: its government falls too often, or autonomy sinks and no ally is left. A caretaker then governs it to the end; the game is over once every seat is lost.',
  ),
  countries: said(listOf(country, 1, MOST_COUNTRIES), 'In the order in which they act.'),
  relations: said(
    optional(relations),
    'Each pair once; these replace those of the atlas, and pairs that stand in neither count as 0.',
  ),
  contracts: listOf(contract, 0, 20),
  specialVictories: said(
    listOf(specialVictory, 0, MOST_COUNTRIES),
    'Ways to win that do not depend on the score, at most one for each seat.',
  ),
  history: said(
    optional(listOf(wholeOrNamed(historyCard, id), 0, MOST_CARDS)),
    'What really happened in the time that is played: ids of the atlas, or whole cards.',
  ),
  events: said(
    optional(listOf(ownEvent, 0, MOST_OWN_EVENTS)),
    'Event cards of the author: drawn by "chance", told once "when" conditions hold, or supposed for a "date".',
  ),
  lots: said(
    optional(listOf(ownLot, 0, MOST_OWN_LOTS)),
    'Kinds of lots of the author, which come to the quay beside those of the ruleset.',
  ),
  lotsOfRules: said(
    optional(listOf(id, 0, MOST_LOTS)),
    'The kinds of lots of the ruleset that may come; all where it is left out, none where it is empty.',
  ),
  demands: said(
    optional(listOf(ownDemand, 0, MOST_OWN_DEMANDS)),
    'Demands of the author, which superpowers may make beside those of the ruleset.',
  ),
  demandsOfRules: said(
    optional(listOf(id, 0, MOST_DEMANDS)),
    'The demands of the ruleset that may be made; all where it is left out, none where it is empty.',
  ),
});

/** A scenario as it stands in its file: some countries are written out, others only named. */
export type WrittenScenario = z.infer<typeof scenarioFile>;

/** A country with its figures, from which its start is read. */
export type CountryFile = Omit<NationScenario, 'start'> | SuperpowerScenario;

/** A scenario with all its countries, as it is checked. The relations are those that its file tells. */
export interface ScenarioFile
  extends Omit<
    WrittenScenario,
    | 'countries'
    | 'relations'
    | 'history'
    | 'events'
    | 'lots'
    | 'demands'
    | 'figures'
    | 'extends'
    | 'base'
  > {
  readonly countries: readonly CountryFile[];
  readonly relations: readonly Relation[];
  readonly history?: readonly HistoryEntry[];
  readonly events?: readonly OwnEventEntry[];
  readonly lots?: readonly OwnLot[];
  readonly demands?: readonly OwnDemand[];
}
