// An answer may open a second card: it is announced on its day in place of a draw, and nothing pushes it out.

import { describe, expect, it } from 'vitest';
import { createGame, nationOf, resolveTurn } from '../../src/engine/index';
import type { Game } from '../../src/types/game';
import type { CountryEventCard, EventOption } from '../../src/types/ruleset';
import type { NationState } from '../../src/types/state';
import { korea } from '../support/korea';

const { ruleset, scenario } = korea();
const COUNTRY = 'KOR';

const plain: EventOption = { id: 'plain', effects: [] };
const SURE = [{ base: 1 }];
const NEVER = [{ base: 0 }];

function card(
  id: string,
  chance: CountryEventCard['chance'],
  ...options: EventOption[]
): CountryEventCard {
  return { id, scope: 'country', chance, options: [...options, plain] };
}

function opening(turns: number): EventOption {
  const effects = [{ kind: 'addSupport', points: -7 }] as const;
  return { id: 'open', effects: [], later: { turns, effects, event: 'second' } };
}

/** A game in which `first` waits for an answer, with these cards as its only events. */
function gameWith(...events: CountryEventCard[]): Game {
  const game = createGame({ ...ruleset, events }, scenario, { seed: 5, variant: 'full' });
  const countries = game.state.countries.map((country) =>
    country.id === COUNTRY ? { ...(country as NationState), announcedEvent: 'first' } : country,
  );
  return { ...game, state: { ...game.state, countries } };
}

function answer(game: Game, event: string, option: string) {
  return resolveTurn(game, [{ kind: 'answerEvent', country: COUNTRY, event, option }]);
}

function announcedIn({ state }: Game): string | null {
  return nationOf(state, COUNTRY).announcedEvent;
}

const SECOND = card('second', NEVER);
const ALWAYS = card('always', SURE);

describe('a second card', () => {
  it.each([1, 2, 3])('should be announced so that it is answered %i turns later', (turns) => {
    const start = gameWith(card('first', NEVER, opening(turns)), SECOND);
    let { game } = answer(start, 'first', 'open');
    for (let waited = 1; waited < turns; waited++) {
      expect(announcedIn(game)).toBeNull();
      ({ game } = resolveTurn(game, []));
    }
    expect([game.state.turn, announcedIn(game)]).toEqual([turns, 'second']);
    const { game: after, events } = answer(game, 'second', 'plain');
    const kinds = events.filter(({ country }) => country === COUNTRY).map(({ kind }) => kind);
    expect(kinds.indexOf('answerReturned')).toBeGreaterThanOrEqual(0);
    expect(kinds.indexOf('answerReturned')).toBeLessThan(kinds.indexOf('eventAnswered'));
    expect(nationOf(after.state, COUNTRY).pendingAnswer).toBeNull();
    expect(announcedIn(after)).toBeNull();
  });

  it('should come in place of an event that would be drawn, and draws go on after it', () => {
    const start = gameWith(ALWAYS, card('first', NEVER, opening(2)), SECOND);
    const { game: waiting } = answer(start, 'first', 'open');
    expect(announcedIn(waiting)).toBeNull();
    const { game: due } = resolveTurn(waiting, []);
    expect(announcedIn(due)).toBe('second');
    expect(announcedIn(resolveTurn(due, []).game)).toBe('always');
  });

  it('should not be opened by an answer that opens none', () => {
    const start = gameWith(ALWAYS, card('first', NEVER, opening(1)), SECOND);
    expect(announcedIn(answer(start, 'first', 'plain').game)).toBe('always');
  });

  it('should open a third one by its own answer', () => {
    const third = card('third', NEVER);
    const second = card('second', NEVER, {
      id: 'on',
      effects: [],
      later: { turns: 1, effects: [], event: 'third' },
    });
    const start = gameWith(card('first', NEVER, opening(1)), second, third);
    const { game } = answer(answer(start, 'first', 'open').game, 'second', 'on');
    expect(announcedIn(game)).toBe('third');
  });

  it('should bring the later effects with it in the turn in which it is answered', () => {
    const start = gameWith(card('first', NEVER, opening(2)), SECOND);
    const bare: EventOption = { id: 'open', effects: [], later: { turns: 2, effects: [] } };
    const without = gameWith(card('first', NEVER, bare), SECOND);
    const twice = (game: Game) => resolveTurn(answer(game, 'first', 'open').game, []).game;
    const supportOf = ({ state }: Game) => nationOf(state, COUNTRY).support;
    expect(supportOf(twice(start))).toBe(supportOf(twice(without)));
    const after = (game: Game) => supportOf(resolveTurn(twice(game), []).game);
    expect(after(start)).toBeLessThan(after(without) - 3);
  });

  it('should leave events of the other countries alone', () => {
    const start = gameWith(ALWAYS, card('first', NEVER, opening(3)), SECOND);
    const { game } = answer(start, 'first', 'open');
    expect(nationOf(game.state, 'FRA').announcedEvent).toBe('always');
  });
});
