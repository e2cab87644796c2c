// Holds the comparison of courses: one that only says otherwise what another does need not be played.

import { describe, expect, it } from 'vitest';
import { STYLES } from '../../src/bots/styles';
import { areSameCourses, NO_CHANGE, type Course } from '../../src/bots/foresight/course';

const COURSE: Course = {
  style: STYLES.balanced,
  always: { ...NO_CHANGE, posture: { stance: 'alone', buildPercent: 30 } },
  chapter: 1,
  now: NO_CHANGE,
  focuses: [],
};

function withNow(posture: Course['now']['posture']): Course {
  return { ...COURSE, now: { ...NO_CHANGE, posture } };
}

describe('two courses', () => {
  it('should be the same when one repeats for this chapter what holds for good', () => {
    expect(areSameCourses(COURSE, withNow({ stance: 'alone' }))).toBe(true);
    expect(areSameCourses(COURSE, withNow({ buildPercent: 30 }))).toBe(true);
  });

  it('should differ in style, posture, money and focus', () => {
    const factors = { ...NO_CHANGE.factors, power: 2 };
    const others: Course[] = [
      { ...COURSE, style: STYLES.fortress },
      withNow({ stance: 'hedge' }),
      withNow({ powerMix: 'firm' }),
      { ...COURSE, always: { ...COURSE.always, posture: { stance: 'hedge', buildPercent: 30 } } },
      { ...COURSE, always: { ...COURSE.always, factors } },
      { ...COURSE, now: { ...NO_CHANGE, factors } },
      { ...COURSE, focuses: [null, 'power'] },
    ];
    for (const other of others) expect(areSameCourses(COURSE, other)).toBe(false);
  });
});
