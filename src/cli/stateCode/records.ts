// The records of the state that have functions of their own, and the names in these.

import type { RecordShape, Shape } from '../../types/shape';
import {
  CONTRACT,
  DEAL_OFFER,
  GAME,
  NATION,
  PLATFORM_PROPOSAL,
  SUPERPOWER,
  WORLD,
} from '../../types/state';

/** A record's shape, its type, and its names in the code that is made. */
export interface Named<S extends Shape = RecordShape> {
  readonly shape: S;
  /** As functions end in it: `copyNation`. */
  readonly name: string;
  readonly type: string;
  /** As a value of it is called. */
  readonly value: string;
}

export const NAMED_GAME: Named = {
  shape: GAME,
  name: 'State',
  type: 'GameState',
  value: 'state',
};

export const NAMED_NATION: Named = {
  shape: NATION,
  name: 'Nation',
  type: 'NationState',
  value: 'nation',
};

/** What lists of the state hold, or the state itself. */
export const NAMED: readonly Named[] = [
  NAMED_GAME,
  { shape: WORLD, name: 'World', type: 'WorldState', value: 'world' },
  NAMED_NATION,
  { shape: SUPERPOWER, name: 'Superpower', type: 'SuperpowerState', value: 'superpower' },
  { shape: CONTRACT, name: 'Contract', type: 'ContractState', value: 'contract' },
  { shape: PLATFORM_PROPOSAL, name: 'Proposal', type: 'PlatformProposal', value: 'proposal' },
  { shape: DEAL_OFFER, name: 'Deal', type: 'DealOffer', value: 'deal' },
];

/** Records that whoever makes them makes whole, and that nobody changes: neither blank nor copied. */
export const MADE_WHOLE: readonly string[] = ['Proposal', 'Deal'];

/** Countries are either nations or superpowers. */
export const COUNTRY = { name: 'Country', type: 'CountryState', value: 'country' } as const;

/** The functions for a record, whatever remarks its field adds. */
export function namedOf(shape: Shape): Named | undefined {
  return shape.holds === 'record'
    ? NAMED.find((one) => one.shape.fields === shape.fields)
    : undefined;
}
