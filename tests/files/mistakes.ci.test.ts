// Every kind of mistake, planted in every file that comes with the game and in a new country, is found where it is.

import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { atlasIssues, mendFully, rulesetIssues, scenarioIssues } from '../../src/files';
import type { Issue } from '../../src/types/issue';
import {
  atlas,
  atlasTexts,
  rules,
  scenarioIds,
  scenarioText,
  writtenScenarios,
} from '../support/content';
import { caseCount } from '../support/tier';
import { type Mistake, MISTAKES } from './mistakes';
import { NEW_COUNTRY, NEW_COUNTRY_ID } from './alpineScenario';
import { type Good, goodFile, type Path, pathsIn, type Planted, valueAt } from './planting';

/** Places of each kind in each file. */
const MOST_PLACES = caseCount({ quick: 1, full: 4 });

const RULESET = rules();
const ATLAS = atlas();
const TEXTS = atlasTexts();
const WRITTEN = writtenScenarios();

interface Checked extends Good {
  readonly of: Mistake['of'];
  readonly issuesOf: (text: string) => readonly Issue[];
}

function scenario(id: string, text: string): Checked {
  const options = { ruleset: RULESET, atlas: ATLAS, written: WRITTEN, id };
  return { ...goodFile(id, text), of: 'scenario', issuesOf: (one) => scenarioIssues(one, options) };
}

const FILES: readonly Checked[] = [
  scenario(NEW_COUNTRY_ID, NEW_COUNTRY),
  ...scenarioIds().map((id) => scenario(id, scenarioText(`${id}.json`))),
  {
    ...goodFile('rules-6', scenarioText('rulesets/rules-6.json')),
    of: 'ruleset',
    issuesOf: rulesetIssues,
  },
  {
    ...goodFile('countries', TEXTS.countries),
    of: 'countries',
    issuesOf: (text) => atlasIssues({ countries: text, figures: '', history: '' }).countries,
  },
  {
    ...goodFile('history', TEXTS.history),
    of: 'history',
    issuesOf: (text) => atlasIssues({ ...TEXTS, figures: '', history: text }).history,
  },
];

function someOf(paths: readonly Path[]): readonly Path[] {
  const step = Math.max(1, Math.floor(paths.length / MOST_PLACES));
  return paths.filter((_, at) => at % step === 0).slice(0, MOST_PLACES);
}

interface Verdict {
  readonly kind: string;
  readonly isPlaced: boolean;
  readonly isRight: boolean;
  readonly told: string;
}

function isSame(text: string, data: unknown): boolean {
  try {
    return isDeepStrictEqual(JSON.parse(text), data);
  } catch {
    return false;
  }
}

function isCured(mistake: Mistake, file: Checked, { text }: Planted, found: Issue): boolean {
  const { cure } = mistake;
  if (cure === 'asBefore') return isSame(mendFully(text, file.issuesOf).text, file.data);
  return cure.test(`${found.message} ${found.fix?.words ?? found.suggestion ?? ''}`);
}

function judge(mistake: Mistake, file: Checked, path: Path): Verdict[] {
  const planted = mistake.plant(file, path, valueAt(file.data, path));
  if (planted === undefined) return [];
  const issues = file.issuesOf(planted.text);
  const found = issues.find(({ code }) => mistake.codes.includes(code));
  const isPlaced = found !== undefined && Math.abs(found.line - planted.line) <= 1;
  const isRight = found !== undefined && isCured(mistake, file, planted, found);
  const at = `${file.name} ${path.join('.')}, line ${planted.line}`;
  const said = issues
    .slice(0, 2)
    .map(
      ({ line, code, message, fix }) =>
        `${line} ${code} ${message.slice(0, 160)} ${fix?.words ?? ''}`,
    );
  return [
    { kind: mistake.name, isPlaced, isRight, told: `${at}: ${said.join(' | ') || 'nothing'}` },
  ];
}

function judgeAll(mistake: Mistake): Verdict[] {
  return FILES.filter(({ of }) => of === mistake.of).flatMap((file) => {
    const paths = pathsIn(file.data, (path, value) => mistake.where(path, value, file));
    return someOf(paths).flatMap((path) => judge(mistake, file, path));
  });
}

function percent(verdicts: readonly Verdict[], isMeant: (verdict: Verdict) => boolean): number {
  return (verdicts.filter(isMeant).length / verdicts.length) * 100;
}

describe('files that come with the game', () => {
  it.each(FILES)('should give no alarm: $name', ({ text, issuesOf }) => {
    expect(issuesOf(text)).toEqual([]);
  });
});

describe('mistakes of authors', () => {
  const all: Verdict[] = [];

  it.each(MISTAKES)('should be found: $name', (mistake) => {
    const verdicts = judgeAll(mistake);
    all.push(...verdicts);
    expect(verdicts.length).toBeGreaterThan(0);
    const placed = percent(verdicts, ({ isPlaced }) => isPlaced);
    const missed = verdicts.filter(({ isPlaced, isRight }) => !isPlaced || !isRight);
    if (process.env['TOLD'] !== undefined)
      for (const { isPlaced, isRight, told } of missed.slice(0, 3))
        console.log(mistake.name, isPlaced, isRight, told);
    expect(placed).toBeGreaterThanOrEqual(50);
  });

  it('should be placed within a line in 95 of 100 cases and rightly mended in 85', () => {
    const placed = percent(all, ({ isPlaced }) => isPlaced);
    const right = percent(all, ({ isRight }) => isRight);
    const kinds = new Set(all.map(({ kind }) => kind)).size;
    console.log(
      `${kinds} kinds of mistakes, ${all.length} cases: ${placed.toFixed(1)} % within a line, ${right.toFixed(1)} % with the right cure`,
    );
    expect(kinds).toBeGreaterThanOrEqual(40);
    expect(placed).toBeGreaterThanOrEqual(95);
    expect(right).toBeGreaterThanOrEqual(85);
  });
});
