// Shows what the fingerprints of documents see: every figure of play, and no prose.

import { describe, expect, it } from 'vitest';
import { hashRuleset, hashScenario } from '../../src/engine/index';
import type { Scenario } from '../../src/types/scenario';
import { changedAt, leavesOf, type Path } from '../support/leaves';
import { korea } from '../support/korea';
import { caseCount } from '../support/tier';

const { ruleset, scenario } = korea();
const PROSE =
  /^(texts|learning|author|licence|sources|name|text|figures?|sites?|medals|minutes|help|unit|source|confidence|basis|derivation|picture|date|happened)$/;
const SCENARIO_HASH = hashScenario(scenario);

function otherLeaf(value: unknown): unknown {
  if (typeof value === 'number') return value + 1 + Math.abs(value);
  return typeof value === 'boolean' ? !value : `${String(value as string)}x`;
}

function changedHash(path: Path): boolean {
  return hashScenario(changedAt<Scenario>(scenario, path, otherLeaf)) !== SCENARIO_HASH;
}

function isProse(path: Path): boolean {
  const last = path.at(-1);
  const tellsOfFigure = path.includes('champions') && (last === 'year' || last === 'from');
  const isPowerSource = path.includes('effects') && last === 'source';
  const inProse = path.some((step) => typeof step === 'string' && PROSE.test(step));
  return tellsOfFigure || (inProse && !isPowerSource);
}

/** One in so many leaves, spread over the document. */
function sample(paths: readonly Path[], every: number): Path[] {
  return paths.filter((_, at) => at % every === 0);
}

describe('the fingerprint of a scenario', () => {
  const paths = leavesOf(scenario);
  const played = paths.filter((path) => !isProse(path));
  const prose = paths.filter(isProse);

  it('should change with every value that play depends on', () => {
    const tried = sample(played, caseCount({ quick: 5, full: 1 }));
    const unseen = tried.filter((path) => !changedHash(path));
    console.log(`${tried.length} values changed one at a time`);
    expect(unseen).toEqual([]);
    expect(played.length).toBeGreaterThan(300);
  });

  it('should stay when prose, sources or medals are reworded', () => {
    expect(sample(prose, 20).filter(changedHash)).toEqual([]);
    expect(prose.length).toBeGreaterThan(300);
  });

  it('should not depend on the order of fields in the file', () => {
    const reversed = Object.fromEntries(Object.entries(scenario).reverse()) as unknown as Scenario;
    expect(hashScenario(reversed)).toBe(SCENARIO_HASH);
  });
});

describe('the fingerprint of a ruleset', () => {
  it('should change with every parameter and event, not with a note or a row of what may be assumed', () => {
    const hash = hashRuleset(ruleset);
    const paths = leavesOf(ruleset);
    const differs = (path: Path) => hashRuleset(changedAt(ruleset, path, otherLeaf)) !== hash;
    const told = paths.filter(([first]) => first === 'notes' || first === 'assumptions');
    const played = paths.filter((path) => !told.includes(path));
    expect(sample(played, 7).filter((path) => !differs(path))).toEqual([]);
    expect(sample(told, 97).filter(differs)).toEqual([]);
    expect(paths).toContainEqual(['rules']);
  });
});
