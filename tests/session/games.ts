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

export const HEDGE: Order = { kind: 'setStance', country: HUMAN, stance: 'hedge' };
/** A platform that Japan is close enough for while Korea hedges. */
export const PLATFORM: Order = {
  kind: 'playCard',
  country: HUMAN,
  card: 'jointPlatform',
  target: 'JPN',
};

/** A game in which Korea sides with the United States, so that a platform with Japan needs another stance. */
export function sidingSession(): Session {
  const game = session();
  game.issue({ kind: 'setStance', country: HUMAN, stance: 'alignUsa' });
  for (let turn = 0; turn < 4; turn++) game.endTurn();
  return game;
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
