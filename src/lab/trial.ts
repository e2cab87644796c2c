// Plays the games of a trial and notes all that the balance of a scenario is read from.

import {
  addedPoints,
  chapterAt,
  chapterIndex,
  chapterStarts,
  computeNeedH100e,
  conditionHolds,
  installedH100e,
  nationOf,
  nationScenarioOf,
  scoreOf,
  snapshotOf,
} from '../engine/index';
import type { Game } from '../types/game';
import { BOTTLENECKS, PILLARS, type Bottleneck, type CountryId } from '../types/names';
import type { Order } from '../types/order';
import type { SpecialVictory } from '../types/scenario';
import type {
  LabContent,
  QuestionAnswer,
  Steps,
  TrialGame,
  TrialJob,
  TrialNation,
  TrialResult,
  TrialTurn,
  VictoryTrial,
} from './job';
import { type LotCounts, withLots } from './lotCount';
import { playOut } from './match';
import { seatsOf, type Seat } from './players';
import { leverKey, leversUsedBy } from './intervention';

/** The question of the chapter that has just ended, as the nation answered it. */
export function answerIn(game: Game, country: CountryId): QuestionAnswer {
  const { state, ruleset, scenario } = game;
  const p = ruleset.parameters;
  const nation = nationOf(state, country);
  const { start } = nationScenarioOf(scenario, country);
  return {
    place: chapterIndex(p, state.turn - 1),
    chapter: chapterAt(p, state, state.turn - 1),
    before: nation.chapterStart,
    after: snapshotOf(nation, computeNeedH100e(p, state, start, nation)),
  };
}

/** Follows one special victory through one game. */
class VictoryWatch {
  private readonly victory: SpecialVictory;
  private readonly held: boolean[];
  private isReached = false;

  constructor(victory: SpecialVictory) {
    this.victory = victory;
    this.held = victory.conditions.map(() => false);
  }

  take(game: Game): void {
    const { country, when, conditions } = this.victory;
    const { state } = game;
    if (when === 'end' && state.turn < state.length) return;
    const { start } = nationScenarioOf(game.scenario, country);
    const context = { state, nation: nationOf(state, country), start };
    const holds = conditions.map((one) => conditionHolds(one, context));
    holds.forEach((isHeld, i) => {
      if (isHeld) this.held[i] = true;
    });
    if (holds.every((isHeld) => isHeld)) this.isReached = true;
  }

  get record(): VictoryTrial {
    return { isReached: this.isReached, held: this.held };
  }
}

function turnOf(game: Game, country: CountryId, orders: readonly Order[]): TrialTurn {
  const { state } = game;
  const nation = nationOf(state, country);
  return {
    turn: state.turn,
    score: scoreOf(game, country),
    lagGenerations: nation.lagGenerations,
    installedH100e: installedH100e(nation),
    usedH100e: nation.usedChipsH100e,
    dataCentreMw: nation.dataCentreMw,
    availablePowerMw: nation.availablePowerMw,
    experts: nation.experts,
    adoption: nation.adoption,
    support: nation.support,
    cashUsdBn: nation.cashUsdBn,
    debtUsdBn: nation.debtUsdBn,
    bottleneck: nation.bottleneck,
    orders: orders.filter((order) => order.country === country),
  };
}

/** Follows one nation through one game of a trial. */
class TrialRecorder {
  readonly country: CountryId;
  private readonly keepsTurns: boolean;
  private readonly victories: readonly (VictoryWatch | null)[];
  private readonly questions: QuestionAnswer[] = [];
  private readonly used = new Set<string>();
  private readonly turns: TrialTurn[] = [];
  private readonly bottlenecks = Object.fromEntries(
    BOTTLENECKS.map((bottleneck) => [bottleneck, 0]),
  ) as Record<Bottleneck, number>;

  constructor(country: CountryId, { scenario }: LabContent, keepsTurns: boolean) {
    this.country = country;
    this.keepsTurns = keepsTurns;
    this.victories = scenario.specialVictories.map((victory) =>
      victory.country === country ? new VictoryWatch(victory) : null,
    );
  }

  take(game: Game, orders: readonly Order[]): void {
    const { state, ruleset } = game;
    const { bottleneck, budgetPercents } = nationOf(state, this.country);
    this.bottlenecks[bottleneck]++;
    for (const line of PILLARS)
      if (budgetPercents[line] > 0) this.used.add(leverKey({ kind: 'line', line }));
    for (const watch of this.victories) watch?.take(game);
    if (chapterStarts(ruleset.parameters, state.turn))
      this.questions.push(answerIn(game, this.country));
    for (const order of orders)
      if (order.country === this.country)
        for (const lever of leversUsedBy(order)) this.used.add(leverKey(lever));
    if (this.keepsTurns) this.turns.push(turnOf(game, this.country, orders));
  }

  recordOf(game: Game): TrialNation {
    return {
      score: scoreOf(game, this.country),
      ...addedPoints(game, this.country),
      bottlenecks: this.bottlenecks,
      questions: this.questions,
      victories: this.victories.map((watch) => watch?.record ?? null),
      used: [...this.used],
      turns: this.turns,
    };
  }
}

/** Counts the events that will strike in the next turn. */
function countEvents({ state }: Game, events: Record<string, number>): void {
  if (state.outcome !== 'running') return;
  const add = (id: string) => {
    events[id] = (events[id] ?? 0) + 1;
  };
  state.world.announcedEvents.forEach(add);
  for (const nation of state.countries)
    if (nation.role === 'nation' && nation.announcedEvent !== null) add(nation.announcedEvent);
}

function trialGame(
  content: LabContent,
  { variant, watch, keepsTurns }: TrialJob,
  seats: readonly Seat[],
  seed: number,
): TrialGame {
  const recorders = watch.map((country) => new TrialRecorder(country, content, keepsTurns));
  const events: Record<string, number> = {};
  let lots: LotCounts = {};
  const game = playOut(content, variant, seats, seed, (after, orders, happened) => {
    for (const recorder of recorders) recorder.take(after, orders);
    countEvents(after, events);
    lots = withLots(lots, happened);
  });
  const { turn, outcome } = game.state;
  const nations = Object.fromEntries(recorders.map((one) => [one.country, one.recordOf(game)]));
  return { seed, turns: turn, outcome, nations, events, lots };
}

/** Plays the games of a trial; its result holds those played so far when it is told to stop. */
export function* playTrial(content: LabContent, job: TrialJob): Steps<TrialResult> {
  const seats = seatsOf(content.scenario, job.players);
  const games: TrialGame[] = [];
  for (const seed of job.seeds) {
    games.push(trialGame(content, job, seats, seed));
    if (yield 1) break;
  }
  return { kind: 'trial', games };
}
