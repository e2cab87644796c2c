// The types that follow from the description of the state are the very types that were written by hand; `tsc` judges it.

import { describe, expectTypeOf, it } from 'vitest';
import type { PublicNation } from '../../src/types/game';
import type * as derived from '../../src/types/state';
import type * as written from '../support/writtenState';

type Leaf = string | number | boolean | null | readonly unknown[];

/** The derived type as far as the written one went: new fields are nobody's business here. */
type Before<D, W> = [W] extends [Leaf]
  ? D
  : null extends W
    ? D
    : {
        [K in keyof D as K extends keyof W ? K : never]: K extends keyof W
          ? Before<D[K], W[K]>
          : never;
      };

type Nation = written.NationState;
type World = written.WorldState;
type Superpower = written.SuperpowerState;
type Contract = written.ContractState;
/** The game without the lists of what is compared by itself. */
type Game = Omit<written.GameState, 'countries' | 'contracts'>;

describe('the types of the state', () => {
  it('should be those that were written by hand, to the last literal, null and readonly', () => {
    expectTypeOf<Before<derived.NationState, Nation>>().toEqualTypeOf<Nation>();
    expectTypeOf<
      Before<PublicNation, written.PublicNation>
    >().toEqualTypeOf<written.PublicNation>();
    expectTypeOf<Before<derived.SuperpowerState, Superpower>>().toEqualTypeOf<Superpower>();
    expectTypeOf<Before<derived.ContractState, Contract>>().toEqualTypeOf<Contract>();
    expectTypeOf<Before<derived.WorldState, World>>().toEqualTypeOf<World>();
    expectTypeOf<Before<derived.GameState, Game>>().toEqualTypeOf<Game>();
  });
});
