// fit prints what was fitted and how it is judged, and changes the rules where that is asked.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withValue } from '../../src/cli/applyValues';
import { FITTED, valueAt } from '../../src/lab/index';
import { parseRuleset } from '../../src/files/index';
import type { Trust } from '../../src/types/trust';
import { rules } from '../support/content';
import { say } from './commands';

const TRUST = JSON.parse(readFileSync('scenarios/atlas/trust.json', 'utf8')) as Trust;
const RULES = readFileSync(`scenarios/rulesets/${TRUST.ruleset}.json`, 'utf8');

describe('fit', () => {
  it('should print bounds, reasons, losses and both tables of the other half', () => {
    const { code, out, told } = say('fit', '--most', '1', '--games', '1');
    expect([code, told]).toEqual([0, '']);
    for (const { path, why } of FITTED) expect(out).toContain(`${path}: ${why.en}`);
    expect(out.match(/Judged by constants fitted on/g)).toHaveLength(2);
    expect(out).toContain('Outside ÷ inside');
    expect(out).not.toMatch(/NaN|Infinity|undefined|null/);
  });

  it('should keep the fit that was written down', () => {
    const { code, out } = say('fit', '--keep');
    expect(code).toBe(0);
    expect(out).toContain(`(search seed ${TRUST.fit.searchSeed})`);
  });

  it('should refuse words and numbers that it does not know', () => {
    expect(say('fit', 'korea-260000-gpus').code).toBe(2);
    expect(say('fit', '--most', '0').told).toContain('"--most"');
    expect(say('fit', '--searchSeed', 'x').told).toContain('"--searchSeed"');
    expect(say('fit', '--games', '0').code).toBe(2);
  });

  it('should change the value of a parameter in its line and nothing else', () => {
    for (const { path, lower, upper } of FITTED) {
      const text = withValue(RULES, { path, after: upper });
      for (const bound of [lower, upper]) {
        const read = parseRuleset(withValue(RULES, { path, after: bound }) ?? '');
        expect(read.ok && valueAt(read.value, path), path).toBe(bound);
      }
      const lines = RULES.split('\n');
      const changed = text!.split('\n').filter((line, i) => line !== lines[i]);
      expect(changed.length, path).toBe(1);
    }
    const curve = withValue(RULES, { path: 'world.computeGrowth.y.1', after: 0.5 });
    const { x, y } = rules().parameters.world.computeGrowth;
    const heights = [y[0], 0.5, ...y.slice(2)].join(', ');
    expect(curve).toContain(
      `"computeGrowth": {"value": {"x": [${x.join(', ')}], "y": [${heights}]},`,
    );
    expect(withValue(RULES, { path: 'world.nothing', after: 1 })).toBeNull();
  });
});
