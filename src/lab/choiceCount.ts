// Counts how often a nation's choices were open in a game, and how often it took what comes without an order.

import { eventCard, largestLine, nationOf, nationScenarioOf } from '../engine/index';
import type { GameEvent } from '../types/event';
import type { Game } from '../types/game';
import type { CountryId } from '../types/names';
import type { Order } from '../types/order';

/** What is counted. The default of a focus is the line with the most money, of lots no bid, of an event its first answer. */
export const CHOICES = ['opening', 'focus', 'lots', 'answers'] as const;
export type Choice = (typeof CHOICES)[number];

export interface ChoiceCount {
  /** How often it was open; of lots, the turns in which any lay on the quay. */
  readonly open: number;
  readonly defaults: number;
}

export type ChoiceCounts = Readonly<Record<Choice, ChoiceCount>>;

export class ChoiceCounter {
  private readonly country: CountryId;
  private readonly open: Record<Choice, number> = { opening: 0, focus: 0, lots: 0, answers: 0 };
  private readonly defaults: Record<Choice, number> = { ...this.open };

  constructor(country: CountryId) {
    this.country = country;
  }

  /** Counts a turn: the game after it, its orders, and what happened. */
  take(game: Game, orders: readonly Order[], events: readonly GameEvent[]): void {
    if (game.state.turn === 1) this.takeOpening(game);
    for (const event of events) if (event.country === this.country) this.takeFact(game, event);
    if (!events.some(({ kind }) => kind === 'lotWon' || kind === 'lotUnsold')) return;
    const bids = orders.some(
      ({ kind, country }) => kind === 'bidForLots' && country === this.country,
    );
    this.add('lots', !bids);
  }

  private takeOpening({ state, scenario }: Game): void {
    const { opening } = nationScenarioOf(scenario, this.country);
    if (opening === undefined) return;
    this.add('opening', nationOf(state, this.country).opening === opening.default);
  }

  private takeFact(game: Game, event: GameEvent): void {
    if (event.kind === 'focusTaken') {
      const { budgetPercents } = nationOf(game.state, this.country);
      this.add('focus', event.pillar === largestLine(budgetPercents));
    }
    if (event.kind !== 'eventAnswered') return;
    const card = eventCard(game, event.event);
    this.add('answers', card.scope === 'country' && card.options[0]?.id === event.option);
  }

  private add(choice: Choice, isDefault: boolean): void {
    this.open[choice]++;
    if (isDefault) this.defaults[choice]++;
  }

  get counts(): ChoiceCounts {
    const countOf = (choice: Choice) => ({
      open: this.open[choice],
      defaults: this.defaults[choice],
    });
    return {
      opening: countOf('opening'),
      focus: countOf('focus'),
      lots: countOf('lots'),
      answers: countOf('answers'),
    };
  }
}
