// What is shown of all countries: courses, ranks, layers, and the public acts of each.

import { describe, expect, it } from 'vitest';
import {
  selectClosestRivals,
  selectPublicActs,
  selectRivals,
  selectStandings,
  selectWorldCourse,
  WORLD_MEASURES,
} from '../../src/selectors/index';
import { playedState, SEAT } from './seatStates';

const state = playedState(6, [{ kind: 'setStance', country: SEAT, stance: 'alignUsa' }]);
const course = selectWorldCourse(state, SEAT);

describe('the course of the world', () => {
  it('should reach from the start to now for every country', () => {
    expect(course.halfYears).toEqual([0, 1, 2, 3, 4, 5, 6]);
    const standings = selectStandings(state, SEAT);
    expect(course.lines.map(({ country }) => country)).toEqual(
      standings.map(({ country }) => country),
    );
    course.lines.forEach(({ values }, i) => {
      expect(values.capability).toHaveLength(7);
      expect(values.capability[6]).toBe(standings[i]!.capability);
      expect(values.lag[6]).toBe(standings[i]!.lagGenerations);
    });
  });

  it('should give every country a place of its own, the best the first', () => {
    for (const measure of WORLD_MEASURES) {
      const ranked = course.lines
        .filter(({ ranks }) => ranks[measure][6] !== null)
        .sort((a, b) => a.ranks[measure][6]! - b.ranks[measure][6]!);
      expect(ranked.map(({ ranks }) => ranks[measure][6])).toEqual(ranked.map((_, i) => i + 1));
      const values = ranked.map(({ values: of }) => of[measure][6]!);
      const sign = measure === 'lag' ? 1 : -1;
      expect(values).toEqual([...values].sort((a, b) => sign * (a - b)));
    }
  });

  it('should know layers of nations and none of a superpower that follows its course', () => {
    for (const { role, layers } of course.lines) {
      expect(layers === null).toBe(role === 'superpower');
      for (const value of Object.values(layers ?? {})) expect(value).toBeLessThanOrEqual(100);
    }
  });

  it('should colour the superpowers and the most capable nations first', () => {
    const closest = selectClosestRivals(course, 5);
    expect(closest).toHaveLength(5);
    expect(closest).not.toContain(SEAT);
    expect(closest.slice(0, 2).sort()).toEqual(['CHN', 'USA']);
  });
});

describe('rivals', () => {
  const rivals = selectRivals(state, SEAT);
  const home = rivals.find(({ role }) => role === 'home')!;

  it('should tell the change against the turn before', () => {
    const before = selectStandings({ game: state.history[5]!.before }, SEAT);
    rivals.forEach(({ capability, capabilityChange }, i) =>
      expect(capabilityChange).toBe(capability - before[i]!.capability),
    );
    for (const { capabilityChange } of selectRivals(playedState(0), SEAT))
      expect(capabilityChange).toBeNull();
  });

  it('should date what was done for all to see, and leave out what was not', () => {
    const acts = selectPublicActs(state, SEAT);
    expect(acts).toContainEqual({
      halfYear: 0,
      event: expect.objectContaining({ kind: 'stanceChanged', to: 'alignUsa' }) as unknown,
    });
    expect(acts.map(({ halfYear }) => halfYear)).toEqual(
      acts.map(({ halfYear }) => halfYear).sort((x, y) => y - x),
    );
    expect(home.lastAct).toEqual(acts[0]);
    const kinds = new Set(
      rivals.flatMap(({ country }) =>
        selectPublicActs(state, country).map(({ event }) => event.kind),
      ),
    );
    expect(kinds.has('cardPlayed')).toBe(true);
    for (const hidden of ['chipsDelivered', 'powerConnected', 'runFailed', 'cardRefused'])
      expect([...kinds]).not.toContain(hidden);
  });
});
