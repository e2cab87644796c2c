// Holds rivals of the highest level to the policies that were found, and their games to whatever verifies a game.

import { describe, expect, it } from 'vitest';
import {
  BOT_LEVELS,
  policyBot,
  recordGame,
  RIVAL_BOT_LEVELS,
  RIVAL_BOTS,
} from '../../src/bots/index';
import { policyPlan } from '../../src/bots/policies/policyBot';
import foundFile from '../../src/bots/policies/reacting.json';
import { rivalBot } from '../../src/bots/rivalBot';
import { codeOf, readCodes } from '../../src/classroom/code';
import { handInOf } from '../../src/classroom/handIn';
import { judge, verify } from '../../src/earlier/piece';
import { createGame, replayGame, resolveTurn, viewFor } from '../../src/engine/index';
import { makeReplay, parseReplay } from '../../src/files/index';
import { textOfNewCountry } from '../../src/files/newCountry/index';
import { rngFor } from '../../src/lib/rng';
import type { Bot } from '../../src/types/bot';
import type { Game } from '../../src/types/game';
import { type CountryId, FOUND_LEVEL } from '../../src/types/names';
import type { Policy } from '../../src/types/policy';
import { contentOf } from '../support/content';
import { korea } from '../support/korea';
import { givenOf, LIBRARY, opened, optionsOf, ROUGH } from '../support/newCountries';

const FOUND = foundFile as Readonly<Record<CountryId, Policy>>;
const STYLES = BOT_LEVELS[FOUND_LEVEL];
const TURNS = 6;

const RACE = contentOf('race-for-independence');
const NATIONS = RACE.scenario.countries.flatMap((each) => (each.role === 'nation' ? [each] : []));

/** What a bot orders in a seat in the first turns of a game that it plays alone. */
function ordersOf(bot: Bot, start: Game, seat: CountryId) {
  const given = [];
  for (let game = start; game.state.turn < TURNS; ) {
    const orders = bot(viewFor(game, seat), rngFor(1, game.state.turn, 0));
    given.push(orders);
    ({ game } = resolveTurn(game, orders));
  }
  return given;
}

describe('a rival of the highest level', () => {
  const start = createGame(RACE.ruleset, RACE.scenario, { seed: 5, variant: 'full' });

  it.each(NATIONS)(
    'should order what the policy found for $id orders, as its mood is',
    (nation) => {
      const { id, style } = nation;
      const found = ordersOf(
        rivalBot((view) => policyPlan(view, FOUND[id]!)),
        start,
        id,
      );
      expect(ordersOf(STYLES[style], start, id)).toEqual(found);
      expect(ordersOf(RIVAL_BOT_LEVELS[FOUND_LEVEL][style], start, id)).toEqual(found);
      expect(ordersOf(BOT_LEVELS[3][style], start, id)).not.toEqual(found);
    },
  );

  it('should bid by its mood where the policy alone does not', () => {
    const moody = NATIONS.filter(({ id, style }) => {
      const alone = JSON.stringify(ordersOf(policyBot(FOUND[id]!), start, id));
      return JSON.stringify(ordersOf(STYLES[style], start, id)) !== alone;
    });
    expect(moody.length).toBeGreaterThan(NATIONS.length / 2);
  });

  it('should play its style as the level below does where nothing was found for its country', () => {
    const [gdp, people, electricity] = ROUGH['CHE']!;
    const text = textOfNewCountry(
      optionsOf('CHE', givenOf({ gdp, people, electricity })),
      LIBRARY.atlas,
    );
    const scenario = opened(text.ok ? text.value : '');
    const alone = createGame(RACE.ruleset, scenario, { seed: 5, variant: 'full' });
    expect(FOUND['CHE']).toBeUndefined();
    expect(ordersOf(STYLES.talentBuilder, alone, 'CHE')).toEqual(
      ordersOf(BOT_LEVELS[3].talentBuilder, alone, 'CHE'),
    );
  });
});

describe('a game among rivals of the highest level', () => {
  const rivals = { bots: RIVAL_BOTS, levels: RIVAL_BOT_LEVELS };
  const content = { ...korea(), ...rivals };
  const choice = { seat: 'KOR', bot: 'balanced', seed: 8, variant: 'short' } as const;
  const { replay } = recordGame({ ...content, ...choice, level: FOUND_LEVEL });
  const others = replay.seats.filter(({ player }) => player !== 'human');

  it('should verify from its file', () => {
    expect(others.map(({ level }) => level)).toEqual(others.map(() => FOUND_LEVEL));
    const read = parseReplay(makeReplay(replay));
    expect(read).toEqual({ ok: true, value: replay });
    expect(replayGame(replay, content)).toMatchObject({ ok: true });
    expect(replayGame(replay, { ...content, levels: BOT_LEVELS })).toMatchObject({ ok: true });
  });

  it('should not verify as one among rivals of another level', () => {
    const seats = replay.seats.map((seat) =>
      seat.player === 'human' ? seat : { ...seat, level: 3 as const },
    );
    const replayed = replayGame({ ...replay, seats }, content);
    expect(replayed).toMatchObject({ ok: false, error: { code: 'wrongHash' } });
  });

  it('should verify from its code, and in what will be kept of these rules', () => {
    const handIn = handInOf({ format: 1, replay, pending: [] }, [], null);
    const code = codeOf(handIn);
    expect(readCodes(code)).toEqual([{ kind: 'read', handIn, code }]);
    expect(judge(handIn.game, content).verdict).toEqual({ kind: 'verified' });
    expect(verify(replay, content)).toMatchObject({ ok: true, value: { isOver: true } });
  });
});
