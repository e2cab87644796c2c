// Follows one nation through one game and writes down what the lab reports of it.

import { addedPoints, nationOf, scoreOf } from '../engine/index';
import type { GameEvent } from '../types/event';
import type { Game } from '../types/game';
import { BOTTLENECKS, type Bottleneck, type CountryId, type FiscalStance } from '../types/names';
import type { Order } from '../types/order';
import { ChoiceCounter } from './choiceCount';
import type { CountryRecord, Mark } from './job';
import { StandingCounter } from './standing';
import { StormWatch } from './stormWatch';

/** The fiscal stances that nations ordered for one turn. */
export type FiscalStances = ReadonlyMap<CountryId, FiscalStance>;

export function fiscalStancesIn(orders: readonly Order[]): FiscalStances {
  const stances = new Map<CountryId, FiscalStance>();
  for (const order of orders)
    if (order.kind === 'setFiscalStance') stances.set(order.country, order.fiscalStance);
  return stances;
}

export class Recorder {
  readonly country: CountryId;
  private readonly marksAt: ReadonlySet<number>;
  private readonly marks: Mark[] = [];
  private readonly standing = new StandingCounter();
  private readonly storms: StormWatch;
  private readonly choices: ChoiceCounter;
  private isLost = false;
  private readonly bottlenecks = Object.fromEntries(
    BOTTLENECKS.map((bottleneck) => [bottleneck, 0]),
  ) as Record<Bottleneck, number>;

  constructor(country: CountryId, marks: readonly number[]) {
    this.country = country;
    this.storms = new StormWatch(country);
    this.choices = new ChoiceCounter(country);
    this.marksAt = new Set(marks);
  }

  /** Notes the game after a turn, its orders with the fiscal stances among them, and what happened. */
  take(
    game: Game,
    orders: readonly Order[],
    ordered: FiscalStances,
    events: readonly GameEvent[],
  ): void {
    const nation = nationOf(game.state, this.country);
    this.storms.take(game.ruleset, nation, events);
    this.choices.take(game, orders, events);
    if (events.some(({ kind, country }) => kind === 'defeated' && country === this.country))
      this.isLost = true;
    this.bottlenecks[nation.bottleneck]++;
    this.standing.take(nation, ordered.get(this.country) ?? 'normal');
    const { turn } = game.state;
    if (!this.marksAt.has(turn)) return;
    const { total } = scoreOf(game, this.country);
    this.marks.push({ turn, total, lagGenerations: nation.lagGenerations });
  }

  /** The record of the game that has ended, for which its player tried so many turns. */
  recordOf(game: Game, turnsTried: number): CountryRecord {
    const score = scoreOf(game, this.country);
    const { answers, pledges, settlement } = addedPoints(game, this.country);
    return {
      score,
      built: score.total - answers - pledges + settlement,
      marks: this.marks,
      bottlenecks: this.bottlenecks,
      standing: this.standing.counts,
      isLost: this.isLost,
      storms: this.storms.storms,
      choices: this.choices.counts,
      turnsTried,
    };
  }
}
