// Games of one to four people: whoever hands in first, whatever is saved in between, the same world comes of it.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BOTS } from '../../src/bots/index';
import { hashState, ordersOfBot, replayGame } from '../../src/engine/index';
import { makeSave, parseSave } from '../../src/files/index';
import { resumeSession, type Session } from '../../src/session/index';
import type { BotName, CountryId } from '../../src/types/names';
import type { Order } from '../../src/types/order';
import { FOUR_SEATS, manySeats, manySeatsSession } from '../support/manySeats';
import { caseCount } from '../support/tier';

const RUNS = caseCount({ quick: 6, full: 40 });
const CONTENT = manySeats();
const HANDS: readonly BotName[] = ['random', 'balanced', 'platformAlly', 'fortress'];

interface Party {
  readonly humans: readonly CountryId[];
  /** The order in which they hand in, anew each round. */
  readonly ways: readonly (readonly CountryId[])[];
  readonly seed: number;
  readonly variant: string;
}

const party: fc.Arbitrary<Party> = fc
  .tuple(
    fc.subarray([...FOUR_SEATS], { minLength: 1 }),
    fc.nat(),
    fc.constantFrom('short', 'rounds'),
  )
  .chain(([humans, seed, variant]) =>
    fc
      .array(fc.shuffledSubarray([...humans], { minLength: humans.length }), {
        minLength: 1,
        maxLength: 4,
      })
      .map((ways) => ({ humans, ways, seed, variant })),
  );

/** What the person of a seat orders: nobody consents to a platform, so that proposals stand. */
function ordersOf(session: Session, seat: CountryId): Order[] {
  const { game } = session.get();
  const hand = HANDS[(FOUR_SEATS.indexOf(seat) + game.state.turn) % HANDS.length]!;
  const orders = ordersOfBot(game, BOTS, seat, hand);
  return orders.filter(({ kind }) => kind !== 'acceptPlatformsFrom' || game.state.turn % 3 === 2);
}

function play(session: Session, wayOf: (round: number) => readonly CountryId[]): Session {
  for (let round = 0; session.get().game.state.outcome === 'running'; round++) {
    for (const seat of wayOf(round)) {
      const handedIn = session.submit(seat, ordersOf(session, seat));
      expect(handedIn.ok).toBe(true);
    }
  }
  return session;
}

function savedAndResumed(session: Session): Session {
  const read = parseSave(makeSave(session.toSave()));
  const resumed = read.ok ? resumeSession(CONTENT, read.value) : read;
  if (!resumed.ok) throw new Error(JSON.stringify(resumed.error));
  return resumed.value;
}

describe('a game of several people', () => {
  it('should come out the same whatever the order of submission, and be verified', () => {
    fc.assert(
      fc.property(party, ({ humans, ways, ...options }) => {
        const straight = play(manySeatsSession({ ...options, humans }), () => humans);
        const mixed = play(
          manySeatsSession({ ...options, humans }),
          (round) => ways[round % ways.length]!,
        );
        expect(mixed.toSave()).toEqual(straight.toSave());
        const replayed = replayGame(mixed.toSave().replay, CONTENT);
        expect(replayed.ok && hashState(replayed.value.game.state)).toBe(straight.get().hash);
      }),
      { numRuns: RUNS },
    );
  });

  it('should go on from a save after any submission as if nothing had happened', () => {
    fc.assert(
      fc.property(party, fc.nat({ max: 12 }), ({ humans, ...options }, steps) => {
        const session = manySeatsSession({ ...options, humans });
        for (let step = 0; step < steps; step++) {
          const { active } = session.get();
          session.submit(active, ordersOf(session, active));
        }
        const again = savedAndResumed(session);
        expect(again.toSave()).toEqual(session.toSave());
        const rest = (game: Session) => {
          const { seats } = game.get();
          for (const { country, isIn } of seats)
            if (!isIn) game.submit(country, ordersOf(game, country));
          return game.get().hash;
        };
        expect(rest(again)).toBe(rest(session));
      }),
      { numRuns: RUNS },
    );
  });
});
