// Builds running games of the Korean scenario, played by Korea.

import { createSession, type Session, type SessionSetup } from '../../src/session/index';
import type { BudgetPercents, Order } from '../../src/types/order';
import { korea } from '../support/korea';

export const HUMAN = 'KOR';

/** Everything a session needs; a part of it may be replaced. */
export function setupOf(part: Partial<SessionSetup> = {}): SessionSetup {
  return {
    ...korea(),
    seed: 7,
    variant: 'full',
    humans: [HUMAN],
    ...part,
  };
}

export function session(part: Partial<SessionSetup> = {}): Session {
  return createSession(setupOf(part));
}

export function budget(chips: number, models: number): Order {
  const percents: BudgetPercents = { chips, dataCentres: 20, power: 20, talent: 10, models };
  return { kind: 'allocateBudget', country: HUMAN, percents };
}

export const LEGAL_ORDERS: readonly Order[] = [
  budget(30, 20),
  budget(10, 10),
  { kind: 'setFiscalStance', country: HUMAN, fiscalStance: 'surge' },
  { kind: 'setBuildShare', country: HUMAN, percent: 60 },
  { kind: 'setPowerMix', country: HUMAN, powerMix: 'firm' },
  { kind: 'setModelProgramme', country: HUMAN, programme: 'pretrain' },
  { kind: 'setModelProgramme', country: HUMAN, programme: 'adapt' },
  { kind: 'setDataLaw', country: HUMAN, law: 'open' },
  { kind: 'acceptPlatformsFrom', country: HUMAN, countries: ['JPN'] },
];

/** Ends turns with the orders in force until the game is over. */
export function playToEnd(game: Session): void {
  while (game.get().game.state.outcome === 'running') game.endTurn();
}
