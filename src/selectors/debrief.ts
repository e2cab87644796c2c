// The end of a game: the score and its parts, the course round by round, the contract, the medal and the special victories.

import { nationOf, nationScenarioOf, nationsOf, parAt, scoreOf, timesCopied } from '../engine';
import type { Game } from '../types/game';
import type { ByIndex, CountryId, Layer, StressTest, SuperpowerGoal } from '../types/names';
import type { Text } from '../types/scenario';
import { type ContractSheet, selectContracts } from './contracts';
import { gainOf, type Gain } from './gain';
import { goalOf, selectLead, type LeadFacts } from './lead';
import { type Pace, selectPace } from './pace';
import { roundsIn, selectPlace, selectRounds, type Place } from './rounds';
import { type ScoreLedger, selectScoreLedger } from './scoreLedger';
import type { SeatState } from './seatState';
import { selectVictories, type SpecialVictorySheet } from './victories';

/** One round's end. */
export interface CoursePoint {
  /** Rounds played. */
  readonly turn: number;
  readonly halfYear: number;
  /** The score if the game had ended here. */
  readonly score: number;
  /** Par of this world at this point. */
  readonly par: number;
  readonly indices: Readonly<ByIndex<number>>;
  readonly lagGenerations: number;
  readonly support: number;
  /** Percent of need. */
  readonly powerPercent: number;
}

export interface FinalStanding {
  readonly country: CountryId;
  readonly name: Text;
  readonly score: number;
  /** How often others have taken over something of it, and whether it is the benchmark: the nation that was copied most. */
  readonly copied: number;
  readonly isBenchmark: boolean;
}

export interface Debrief {
  readonly isLost: boolean;
  readonly place: Place;
  readonly pace: Pace;
  readonly ledger: ScoreLedger;
  /** What AI added to GDP. */
  readonly gain: Gain;
  /** The goal of a superpower. */
  readonly goal: SuperpowerGoal | null;
  readonly lead: LeadFacts | null;
  readonly layers: Readonly<Record<Layer, number>>;
  readonly stressTests: Readonly<Record<StressTest, number>>;
  /** For a superpower: the test of what the other one would do to it. */
  readonly ownTest: StressTest | null;
  /** The start and every round's end. */
  readonly course: readonly CoursePoint[];
  readonly contracts: readonly ContractSheet[];
  readonly victories: readonly SpecialVictorySheet[];
  /** All nations by score, best first. */
  readonly standings: readonly FinalStanding[];
}

function coursePoint(game: Game, country: CountryId, par: number): CoursePoint {
  const { turn, halfYear } = game.state;
  const nation = nationOf(game.state, country);
  const { capability, autonomy, prosperity, resilience } = nation.indices;
  return {
    turn: roundsIn(game, turn),
    halfYear,
    score: scoreOf(game, country).total,
    par,
    indices: { capability, autonomy, prosperity, resilience },
    lagGenerations: nation.lagGenerations,
    support: nation.support,
    powerPercent: nation.powerRatio * 100,
  };
}

/** The rounds that were played when the nation was lost; null where it was not. */
export function lostRound(game: Game, country: CountryId): number | null {
  const { lostTurn } = nationOf(game.state, country);
  return lostTurn < 0 ? null : roundsIn(game, lostTurn);
}

function standingsOf(game: Game): FinalStanding[] {
  return nationsOf(game.state)
    .map((nation) => ({
      country: nation.id,
      name: nationScenarioOf(game.scenario, nation.id).name,
      score: scoreOf(game, nation.id).total,
      copied: timesCopied(nation),
      isBenchmark: game.state.world.benchmark === nation.id,
    }))
    .sort((a, b) => b.score - a.score);
}

const TEST_OF = { us: 'usCutOff', china: 'chinaCoercion' } as const;

/** Everything that the debrief tells. It can also be asked while the game is going on. */
export function selectDebrief({ game, history, par }: SeatState, country: CountryId): Debrief {
  const nation = nationOf(game.state, country);
  const { layers, stressTests } = nation.indices;
  const games = [...selectRounds(history).map(({ before }) => before), game];
  return {
    isLost: nation.lostTurn >= 0,
    place: selectPlace(game),
    pace: selectPace({ game, par }, country),
    ledger: selectScoreLedger({ game, par }, country),
    gain: gainOf(game.scenario, nation),
    goal: goalOf(game, country),
    lead: selectLead({ game }, country),
    layers,
    stressTests,
    ownTest: nation.superpower === null ? null : TEST_OF[nation.superpower.sells],
    course: games.map((each) =>
      coursePoint(each, country, parAt(par(), each.state.turn).score.total),
    ),
    contracts: selectContracts({ game }, country),
    victories: selectVictories({ game }, country),
    standings: standingsOf(game),
  };
}
