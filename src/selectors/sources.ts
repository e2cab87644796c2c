// The facts whose numbers can be asked "Why?", by the name that a quantity begins with.

import { selectAhead } from './ahead';
import { selectAsking } from './asking';
import { scoreWeights } from '../engine';
import type { GameEvent } from '../types/event';
import type { Game } from '../types/game';
import type { CountryId } from '../types/names';
import { selectAfterwards } from './afterwards';
import { selectBacktest } from './backtest';
import { selectArriving } from './arriving';
import { selectCards, selectPlatforms } from './cards';
import { selectChampions } from './champions';
import { selectChapters } from './chapters';
import { selectChipPlan } from './chipPlan';
import { selectCloud } from './cloud';
import { selectContracts } from './contracts';
import { selectDeals, weighedDeal } from './deals';
import { selectDebrief } from './debrief';
import { selectDecisions } from './decisions';
import { selectDemandChoice } from './demandChoice';
import { selectEventChoice } from './eventChoice';
import { selectExports } from './exports';
import { selectFocus, selectFocusInForce } from './focus';
import { selectHeadline } from './headline';
import { selectLeadTimes } from './leadTimes';
import { selectLearning } from './learning';
import { selectLedger } from './ledger';
import { selectLevers } from './levers';
import { selectMapPicture } from './chartPicture';
import { selectMethods } from './methods';
import { selectMinisters } from './ministers';
import { selectModelLines } from './modelLines';
import { selectBottlenecks } from './bottlenecks';
import { selectNotices } from './notices';
import { selectOpening } from './opening';
import { selectLaws, selectMixes, selectProgrammes, selectStances } from './options';
import { selectOutlook } from './outlook';
import { selectPace } from './pace';
import { CHANGE_NAMES, PART_NAMES, selectPassage } from './passage';
import { selectPlaceWorks } from './places';
import { selectPledgeReview } from './pledgeReview';
import { selectPledges } from './pledges';
import { selectPowerSlack } from './powerSlack';
import { selectProjectOffer, selectProjects } from './projects';
import { selectProposals } from './proposals';
import { selectPurchases } from './purchases';
import { selectQuantities } from './quantities';
import { selectQuay } from './quay';
import { selectRedLines } from './redLines';
import { selectReport } from './report';
import { selectResults } from './results';
import { selectPublicActs, selectRivals } from './rivals';
import { selectRounds } from './rounds';
import type { PastTurn, SeatState } from './seatState';
import { selectStandings } from './standings';
import { selectTimeline } from './timeline';
import { toldNumbers } from './toldNumbers';
import { selectTurnCheck } from './turnCheck';
import { selectTurnNews, type TurnNews } from './turnNews';
import { selectVictories } from './victories';
import { selectWorldCourse } from './world';

/** Gives the facts; some need to be told which round they are of. */
type Source = (state: SeatState, country: CountryId, argument: string) => unknown;

function ofRound(select: (turn: PastTurn, country: CountryId) => unknown): Source {
  return ({ history }, country, argument) => {
    const round = selectRounds(history)[Number(argument)];
    return round === undefined ? null : select(round, country);
  };
}

/** What a scenario says of its courses and its score. */
function courseOf(game: Game): unknown {
  const variants = game.scenario.variants.map(({ id, name, minutes, medals }) => {
    return { id, name, minutes, medals };
  });
  return { variants, weights: scoreWeights(game) };
}

/** What the conditions of special victories ask for. */
function boundsOf({ scenario }: Game, country: CountryId): unknown {
  return scenario.specialVictories
    .filter((victory) => victory.country === country)
    .map(({ conditions }) => conditions);
}

/** A fact with what its sentence works out of it. */
function toldFact(event: GameEvent): unknown {
  return { ...event, ...toldNumbers(event) };
}

/** The lots of a turn, with what the sentences of those that were won work out. */
function toldQuay({ quay }: TurnNews): unknown {
  return quay === null ? null : { ...quay, won: quay.won.map(toldFact) };
}

function newsOf(turn: PastTurn, country: CountryId): unknown {
  const news = selectTurnNews(turn, country);
  return {
    ...news,
    arrived: news.arrived.map(toldFact),
    own: news.own.map(toldFact),
    quay: toldQuay(news),
  };
}

/** The numbers of a headline: where its measure stood, under a name that tells its unit, and those of its causes. */
function headlineOf({ history }: SeatState, country: CountryId, argument: string): unknown {
  if (selectRounds(history)[Number(argument)] === undefined) return null;
  const { measure, change, causes } = selectHeadline(history, Number(argument), country);
  return { [measure]: change, causes };
}

/** What a round moved: amounts of home by their kind, trust by whose it is. */
function movedOf(turn: PastTurn, country: CountryId): unknown {
  const deltas = selectPassage(turn, country);
  return Object.fromEntries(
    deltas.map(({ kind, amount, at, parts }) => {
      const [arrived, other] = PART_NAMES[kind];
      const made = parts === null ? {} : { [arrived]: parts.arrived, [other]: parts.other };
      return [at ?? kind, { [CHANGE_NAMES[kind]]: amount, ...made }];
    }),
  );
}

export const SOURCES = {
  ahead: selectAhead,
  afterwards: selectAfterwards,
  acts: (state, _country, argument) => selectPublicActs(state, argument),
  arriving: selectArriving,
  asking: selectAsking,
  backtest: (state) => selectBacktest(state),
  bounds: ({ game }, country) => boundsOf(game, country),
  cards: selectCards,
  champions: selectChampions,
  chapters: selectChapters,
  chipPlan: selectChipPlan,
  cloud: selectCloud,
  contracts: selectContracts,
  deal: weighedDeal,
  deals: selectDeals,
  debrief: selectDebrief,
  course: ({ game }) => courseOf(game),
  decisions: selectDecisions,
  demand: selectDemandChoice,
  event: selectEventChoice,
  exports: selectExports,
  focus: selectFocus,
  focusInForce: selectFocusInForce,
  laws: selectLaws,
  leadTimes: selectLeadTimes,
  learning: selectLearning,
  ledger: selectLedger,
  levers: selectLevers,
  map: selectMapPicture,
  places: selectPlaceWorks,
  mixes: selectMixes,
  methods: selectMethods,
  ministers: selectMinisters,
  modelLines: selectModelLines,
  nation: selectQuantities,
  bottlenecks: selectBottlenecks,
  notices: selectNotices,
  opening: selectOpening,
  outlook: selectOutlook,
  pace: selectPace,
  parameters: ({ game }) => game.ruleset.parameters,
  platforms: selectPlatforms,
  pledges: selectPledges,
  pledgeReview: selectPledgeReview,
  power: selectPowerSlack,
  programmes: selectProgrammes,
  offer: selectProjectOffer,
  projects: selectProjects,
  proposals: selectProposals,
  purchases: selectPurchases,
  quay: selectQuay,
  redLines: selectRedLines,
  results: selectResults,
  rivals: selectRivals,
  stances: selectStances,
  standings: selectStandings,
  timeline: selectTimeline,
  turnCheck: selectTurnCheck,
  victories: selectVictories,
  world: selectWorldCourse,
  headline: headlineOf,
  report: ofRound(selectReport),
  moved: ofRound(movedOf),
  news: ofRound(newsOf),
} satisfies Record<string, Source>;

export type SourceName = keyof typeof SOURCES;

/** A state never changes, so its facts are kept for as long as it is. */
const known = new WeakMap<SeatState, Map<string, unknown>>();

/** The facts of one source as a seat sees them. */
export function factsOf(
  state: SeatState,
  country: CountryId,
  source: SourceName,
  argument: string,
): unknown {
  const facts = known.get(state) ?? new Map<string, unknown>();
  known.set(state, facts);
  const key = `${country} ${source}/${argument}`;
  if (!facts.has(key)) facts.set(key, (SOURCES[source] as Source)(state, country, argument));
  return facts.get(key);
}
