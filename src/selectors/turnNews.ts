// The facts of a resolved turn as they concern one nation: what arrived, what it did, what the world did, what comes.

import { nationOf } from '../engine';
import type { GameEvent, GameEventKind } from '../types/event';
import type { CountryId } from '../types/names';
import type { NationState } from '../types/state';
import { concerns } from './concerns';
import { type DemandName, demandNameOf } from './demandName';
import { noticeIds } from './notices';
import { type QuayNews, quayNewsOf } from './quayNews';
import type { PastTurn } from './seatState';
import { selectStormWarnings, type StormWarning } from './stormWarnings';

const ARRIVALS: ReadonlySet<GameEventKind> = new Set([
  'chipsDelivered',
  'contractDelivered',
  'dataCentresOpened',
  'powerConnected',
  'expertsJoined',
  'modelTrained',
]);

/** These are told with all that became of the quay. */
const ON_THE_QUAY: ReadonlySet<GameEventKind> = new Set(['lotWon', 'lotUnsold', 'bidVoid']);

/** Acts of rivals in public. */
export const PUBLIC_NEWS: ReadonlySet<GameEventKind> = new Set([
  'cardPlayed',
  'platformFormed',
  'stanceChanged',
  'exportRuleChanged',
  'benchmarkChanged',
  'victoryReached',
  'defeated',
]);

/** What comes next turn, whatever is decided now. */
export interface NextArrivals {
  readonly chipsH100e: number;
  readonly dataCentreMw: number;
  readonly powerMw: number;
  readonly experts: number;
}

export interface TurnNews {
  readonly arrived: readonly GameEvent[];
  readonly own: readonly GameEvent[];
  readonly world: readonly GameEvent[];
  readonly rivals: readonly GameEvent[];
  /** What became of the lots; null where none lay on the quay. */
  readonly quay: QuayNews | null;
  readonly next: NextArrivals;
  /** What lies on the quay next. */
  readonly nextLots: readonly string[];
  readonly announcedWorld: readonly string[];
  /** What really happens in the half-year that begins. */
  readonly notices: readonly string[];
  readonly announcedOwn: string | null;
  readonly announcedDemand: DemandName | null;
  /** The storms that may strike in the round after. */
  readonly storms: readonly StormWarning[];
  readonly over: boolean;
}

function nextArrivals({
  arriving,
  dataCentrePipelineMw,
  powerPipelineMw,
  expertPipeline,
}: NationState): NextArrivals {
  const { gas, variable, firm } = powerPipelineMw;
  return {
    chipsH100e: arriving.usH100e + arriving.chinaH100e + arriving.domesticH100e,
    dataCentreMw: dataCentrePipelineMw[0] ?? 0,
    powerMw: (gas[0] ?? 0) + (variable[0] ?? 0) + (firm[0] ?? 0),
    experts: expertPipeline[0] ?? 0,
  };
}

/** Whether a fact is what somebody said to a demand of this superpower. */
function isAnswerTo(event: GameEvent, { superpower }: NationState): boolean {
  return event.kind === 'demandAnswered' && event.power === superpower?.sells;
}

/** The news of one turn for one nation. */
export function selectTurnNews(turn: PastTurn, country: CountryId): TurnNews {
  const { state } = turn.after;
  const nation = nationOf(state, country);
  const ashore = turn.events.filter(({ kind }) => !ON_THE_QUAY.has(kind));
  const own = ashore.filter((event) => concerns(event, country));
  return {
    arrived: own.filter(({ kind }) => ARRIVALS.has(kind)),
    own: own.filter(({ kind }) => !ARRIVALS.has(kind)),
    world: ashore.filter((event) => event.country === null),
    rivals: turn.events.filter(
      (event) =>
        event.country !== null &&
        !concerns(event, country) &&
        (PUBLIC_NEWS.has(event.kind) || isAnswerTo(event, nation)),
    ),
    quay: quayNewsOf(turn.events, country),
    next: nextArrivals(nation),
    nextLots: state.world.quay.map(({ id }) => id),
    announcedWorld: state.world.announcedEvents,
    notices: noticeIds(turn.after),
    announcedOwn: nation.announcedEvent,
    announcedDemand: demandNameOf(turn.after, nation),
    storms: selectStormWarnings(turn.after, country),
    over: state.outcome !== 'running',
  };
}
