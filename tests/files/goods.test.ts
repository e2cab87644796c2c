// The check of goods in a ruleset: each of the closed list in its place, and only effects that can change hands.

import { describe, expect, it } from 'vitest';
import { parseRuleset } from '../../src/files/index';
import { scenarioText } from '../support/content';

interface Good {
  id: string;
  effects: object[];
  when?: object[];
  copied?: object;
}

/** What is said of the rules once their goods are changed. */
function said(change: (goods: Good[]) => void): string[] {
  const file = JSON.parse(scenarioText('rulesets/rules-6.json')) as { goods: Good[] };
  change(file.goods);
  const read = parseRuleset(JSON.stringify(file));
  return read.ok ? [] : read.error.map(({ message }) => message);
}

describe('the goods of a ruleset', () => {
  it('should be sound as they come', () => {
    expect(said(() => undefined)).toEqual([]);
  });

  it('should stand in the order of the closed list', () => {
    const swapped = said((goods) => goods.reverse());
    expect(swapped[0]).toContain('The good here must be "money"');
  });

  it('should not move what cannot change hands', () => {
    const [first] = said((goods) => {
      goods[0]!.effects = [{ kind: 'addLockIn', amount: 0.1 }];
    });
    expect(first).toContain('"addLockIn" cannot change hands');
  });

  it('should bring something to whoever gets them', () => {
    const [first] = said((goods) => {
      goods[0]!.effects = [{ kind: 'addCash', budgetShare: -0.1 }];
    });
    expect(first).toContain('must be above 0');
  });

  it('should say what follows where they are methods, and only there', () => {
    const [none] = said((goods) => {
      delete goods[7]!.copied;
    });
    expect(none).toContain('"law" is a method');
    const [wrong] = said((goods) => {
      goods[0]!.copied = goods[7]!.copied!;
    });
    expect(wrong).toContain('"money" is no method');
  });

  it('should let a method do anything to whoever copies it', () => {
    const findings = said((goods) => {
      goods[7]!.effects = [{ kind: 'addLockIn', amount: -0.1 }];
    });
    expect(findings).toEqual([]);
  });

  it('should not be given under conditions that nobody can meet', () => {
    const findings = said((goods) => {
      goods[2]!.when = [{ quantity: 'support', atLeast: 60, below: 50 }];
    });
    expect(findings.length).toBeGreaterThan(0);
  });
});
