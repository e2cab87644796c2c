// The grade of sources: what counts as what, that nothing is lost in the counting, and what one sentence says.

import { describe, expect, it } from 'vitest';
import {
  gradeOf,
  GRADES,
  leastSure,
  sourcedIn,
  sourcingOf,
  sourcingVerdict,
  type SourcingTally,
} from '../../src/selectors';
import type { FigureInput, Source } from '../../src/types/figure';
import { contentOf, scenarioIds } from '../support/content';

const SOURCE: Source = { title: 'World energy', publisher: 'An agency', date: '2025' };
const OURS: Source = { ...SOURCE, publisher: 'Own Bearings' };

function input(basis: FigureInput['basis'], source = SOURCE): FigureInput {
  return { name: 'a', unit: 'b', value: 1, year: 2025, confidence: 'low', basis, source };
}

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((all, count) => all + count, 0);
}

function tally(byGrade: Partial<SourcingTally['byGrade']>): SourcingTally {
  const none = { retrieved: 0, calculated: 0, recalled: 0, judged: 0 };
  const counts = { ...none, ...byGrade };
  return {
    count: sum(counts),
    byGrade: counts,
    byWeakest: { ...none, recalled: counts.calculated },
    byConfidence: { high: 0, medium: 0, low: sum(counts) },
  };
}

describe('a grade', () => {
  it.each([
    [{ basis: 'retrieved', source: SOURCE }, { grade: 'retrieved' }],
    [{ basis: 'recalled', source: SOURCE }, { grade: 'recalled' }],
    [{ basis: 'tuned', source: SOURCE }, { grade: 'judged' }],
    [{ basis: 'estimated', source: SOURCE }, { grade: 'judged' }],
    [{ basis: 'retrieved', source: OURS }, { grade: 'judged' }],
    [{ basis: 'retrieved', source: { ...SOURCE, publisher: ' a. teacher' } }, { grade: 'judged' }],
    [
      { basis: 'estimated', source: SOURCE, inputs: [input('retrieved'), input('recalled')] },
      { grade: 'calculated', from: 'recalled' },
    ],
    [
      {
        basis: 'estimated',
        source: SOURCE,
        inputs: [input('retrieved'), input('retrieved', OURS)],
      },
      { grade: 'calculated', from: 'judged' },
    ],
    [{ basis: 'recalled', source: SOURCE, inputs: [input('recalled')] }, { grade: 'recalled' }],
  ] as const)('should be read from basis, source and inputs: %j', (claim, grade) => {
    expect(gradeOf(claim, 'A. Teacher')).toEqual(grade);
  });
});

describe('a calculated figure', () => {
  const calculated = { basis: 'calculated', source: SOURCE } as const;

  it.each([
    [
      { ...calculated, from: 'retrieved' },
      { grade: 'calculated', from: 'retrieved' },
    ],
    [
      { ...calculated, from: 'estimated' },
      { grade: 'calculated', from: 'judged' },
    ],
    [
      { ...calculated, inputs: [input('retrieved')] },
      { grade: 'calculated', from: 'retrieved' },
    ],
    [
      { ...calculated, inputs: [input('retrieved'), { ...input('calculated'), from: 'recalled' }] },
      { grade: 'calculated', from: 'recalled' },
    ],
  ] as const)('should be graded by the weakest that it rests on: %j', (claim, grade) => {
    expect(gradeOf(claim)).toEqual(grade);
  });
});

describe('the sourcing of a scenario', () => {
  it.each(scenarioIds())('should count everything in %s once', (id) => {
    const { scenario } = contentOf(id);
    const { items, whole, countries } = sourcingOf(scenario);
    expect(items).toEqual(sourcedIn(scenario));
    expect(new Set(items.map(({ path }) => path.join('.'))).size).toBe(items.length);
    for (const { count, byGrade, byConfidence, byWeakest } of [
      whole,
      ...countries.map((each) => each.tally),
    ]) {
      expect(sum(byGrade)).toBe(count);
      expect(sum(byConfidence)).toBe(count);
      expect(sum(byWeakest)).toBe(byGrade.calculated);
    }
    const own = countries.reduce((all, each) => all + each.tally.count, 0);
    expect(own + items.filter(({ country }) => country === null).length).toBe(whole.count);
  });

  it('should count figures, champions, contracts, facts and history', () => {
    const { items } = sourcingOf(contentOf('korea-260000-gpus').scenario);
    const kinds = new Set(items.map(({ kind }) => kind));
    expect([...kinds]).toEqual(['figure', 'champion', 'contract', 'fact', 'history']);
    const past = sourcingOf(contentOf('back-test-2022-2026').scenario).items;
    expect(past.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['world', 'measured']));
  });

  it('should count what the author of a file answers for as judged', () => {
    const { scenario } = contentOf('korea-260000-gpus');
    const author = 'NVIDIA and the Government of Korea';
    const before = sourcingOf(scenario).whole.byGrade;
    const after = sourcingOf({ ...scenario, author }).whole.byGrade;
    expect(after.judged).toBeGreaterThan(before.judged);
    expect(sum(after)).toBe(sum(before));
  });

  it('should name the least sure first', () => {
    const sourcing = sourcingOf(contentOf('small-state').scenario);
    const named = leastSure(sourcing, sourcing.items.length);
    const doubt = named.map(({ confidence }) => ['low', 'medium', 'high'].indexOf(confidence));
    expect(doubt).toEqual([...doubt].sort((a, b) => a - b));
    const [first] = named;
    expect(first?.graded.grade).toBe(GRADES[GRADES.length - 1]);
    expect(leastSure(sourcing, 3)).toEqual(named.slice(0, 3));
  });

  it('should be told by its largest grade', () => {
    expect(sourcingVerdict(tally({}))).toBeNull();
    expect(sourcingVerdict(tally({ calculated: 500, judged: 4 }))).toEqual({
      grade: 'calculated',
      from: 'recalled',
      part: 'most',
      judged: 4,
      retrieved: 0,
      count: 504,
    });
    expect(sourcingVerdict(tally({ judged: 2 }))).toMatchObject({ grade: 'judged', part: 'all' });
    expect(
      sourcingVerdict(tally({ judged: 2, retrieved: 1, recalled: 1, calculated: 1 })),
    ).toMatchObject({ grade: 'judged', part: 'largest', from: null });
  });
});
