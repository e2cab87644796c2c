// The rules of derived figures are worded alike in code and on the page, and everything they read has a name.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { derivationsInWords, parseIndicators } from '../../../src/files/index';
import en from '../../../src/ui/text/en/derivations.json';
import ko from '../../../src/ui/text/ko/derivations.json';

const ENGLISH: Readonly<Record<string, string>> = en;
const KOREAN: Readonly<Record<string, string>> = ko;
const rules = derivationsInWords();
const read = [...new Set(rules.flatMap(({ reads }) => reads))];

function indicators() {
  const file = new URL('../../../scenarios/atlas/indicators.json', import.meta.url);
  const parsed = parseIndicators(readFileSync(file, 'utf8'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value.indicators;
}

/** Numbers of a sentence, whatever is between them; commas only group digits. */
function numbersIn(sentence: string): string[] {
  return (sentence.replace(/(\d),(\d{3})/g, '$1$2').match(/\d+(?:\.\d+)?/g) ?? []).sort();
}

describe('the words of derivations', () => {
  it.each(rules)('should say of $figure what its rule says', ({ figure, says }) => {
    expect(ENGLISH[`derivation.${figure}`]).toBe(says);
  });

  it.each(rules)('should give the same numbers for $figure in Korean', ({ figure, says }) => {
    expect(numbersIn(KOREAN[`derivation.${figure}`] ?? '')).toEqual(numbersIn(says));
  });

  it('should name every indicator that a rule reads, and its unit', () => {
    const rows = indicators();
    for (const name of read) {
      const { title, unit } = rows[name];
      expect([ENGLISH[`indicator.${name}`], ENGLISH[`indicatorUnit.${name}`]]).toEqual([
        title,
        unit,
      ]);
      expect(KOREAN[`indicator.${name}`], name).toBeDefined();
      expect(KOREAN[`indicatorUnit.${name}`], name).toBeDefined();
    }
  });
});
