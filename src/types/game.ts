// A game: rules, scenario and state together, and what one player may know of it.

import type { ContractScenario, CountryScenario, Scenario } from './scenario';
import type { ChapterId, CountryId, Outcome, ProjectId } from './names';
import type { Ruleset } from './ruleset';
import type { PublicOf } from './shape';
import type {
  ContractState,
  DealOffer,
  GameState,
  NATION,
  NationState,
  PlatformProposal,
  SuperpowerState,
  WorldState,
} from './state';

export interface Game {
  readonly ruleset: Ruleset;
  readonly scenario: Scenario;
  readonly state: GameState;
}

/** What everybody knows of a nation. */
export interface PublicNation extends PublicOf<typeof NATION> {}

/** What one seat may know: its own nation whole, the others as the public sees them, no seed and no future draw. */
export interface PlayerView {
  readonly ruleset: Ruleset;
  /** Without the dated events that are still to come. */
  readonly scenario: Scenario;
  readonly variant: string;
  readonly turn: number;
  readonly halfYear: number;
  readonly length: number;
  /** Turns that one round of orders covers; bots are only asked at its start. */
  readonly roundTurns: number;
  readonly outcome: Outcome;
  readonly seat: CountryId;
  readonly world: Readonly<WorldState>;
  readonly own: Readonly<NationState>;
  readonly ownScenario: Extract<CountryScenario, { role: 'nation' }>;
  readonly rivals: readonly PublicNation[];
  readonly superpowers: readonly Readonly<SuperpowerState>[];
  /** What a superpower's seat knows of its trust in each other nation; empty for all other seats. */
  readonly trusts: Readonly<Record<CountryId, number>>;
  readonly contracts: readonly {
    readonly terms: ContractScenario;
    readonly state: Readonly<ContractState>;
  }[];
  /** The proposals of joint platforms that the seat has made or got. */
  readonly proposals: readonly PlatformProposal[];
  /** The deals that the seat has offered or is offered. */
  readonly deals: readonly DealOffer[];
  /** The chapters that are public: those so far, the present one and the next. */
  readonly chapters: readonly ChapterId[];
  /** The offers of projects made so far, this turn's included. */
  readonly projectOffers: readonly (readonly ProjectId[])[];
}
