// Storms: cards that come when their conditions begin to hold, and again after a lull.

import { describe, expect, it } from 'vitest';
import { createGame, nationOf, resolveTurn } from '../../src/engine/index';
import type { Game } from '../../src/types/game';
import type { CountryEventCard, Ruleset } from '../../src/types/ruleset';
import type { NationState } from '../../src/types/state';
import { korea } from '../support/korea';

const { ruleset, scenario } = korea();
const KOR = 'KOR';
const storms = ruleset.events.filter(
  (card): card is CountryEventCard => card.scope === 'country' && card.again === true,
);
const election = storms.find(({ id }) => id === 'election')!;
const ONE_STORM: Ruleset = { ...ruleset, events: [election] };
const DEFAULT_ANSWER = election.options[0]!;

function withNation(game: Game, change: Partial<NationState>): Game {
  const countries = game.state.countries.map((country) =>
    country.id === KOR ? ({ ...country, ...change } as NationState) : country,
  );
  return { ...game, state: { ...game.state, countries } };
}

function begin(): Game {
  return createGame(ONE_STORM, scenario, { seed: 3, variant: 'full' });
}

function next(game: Game, support: number): Game {
  return resolveTurn(withNation(game, { support }), []).game;
}

function told(game: Game): string | null {
  return nationOf(game.state, KOR).announcedEvent;
}

const LOVED = 80;
const HATED = 36;

describe('a storm', () => {
  it('should be one of those that the rules name', () => {
    expect(storms.map(({ id }) => id)).toEqual(['blackout', 'idleHalls', 'exodus', 'election']);
  });

  it('should leave a nation alone whose state gives no cause', () => {
    expect(told(next(begin(), LOVED))).toBeNull();
  });

  it('should come once while its conditions hold, and again after a lull', () => {
    const struck = next(begin(), HATED);
    expect(told(struck)).toBe('election');
    const after = next(struck, HATED - DEFAULT_ANSWER_SUPPORT);
    expect(told(after)).toBeNull();
    const calm = next(after, LOVED);
    expect(told(calm)).toBeNull();
    expect(told(next(calm, HATED))).toBe('election');
  });

  it('should put a caretaker in who only restrains spending, where the vote is lost', () => {
    const lost = next(next(begin(), HATED), HATED - DEFAULT_ANSWER_SUPPORT);
    const nation = nationOf(lost.state, KOR);
    expect(nation.crisisTurns).toBeGreaterThan(0);
    expect(nationOf(next(lost, LOVED).state, KOR).fiscalStance).toBe('restrain');
  });
});

/** What the lost vote gives back, so that support stays low in spite of it. */
const DEFAULT_ANSWER_SUPPORT = DEFAULT_ANSWER.effects.reduce(
  (sum, effect) => sum + (effect.kind === 'addSupport' ? effect.points : 0),
  0,
);
