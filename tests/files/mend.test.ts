// A file is mended in its author’s own hand: what is not wrong stays letter by letter, and nothing is made worse.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mendFully, mendText, scenarioIssues } from '../../src/files';
import type { Issue } from '../../src/types/issue';
import { caseCount } from '../support/tier';
import { mutated, mutations, splintered, splinters } from './mutation';
import { edited, KOREA_OPTIONS, WHOLE_KOREA as KOREA } from './texts';

const issuesOf = (text: string): Issue[] => scenarioIssues(text, KOREA_OPTIONS);

const RUNS = caseCount({ quick: 20, full: 300 });

function isReadable(text: string): boolean {
  return issuesOf(text).every(({ code }) => code !== 'syntax' && code !== 'truncated');
}

/** Several changes of the good file, one after the other. */
function changed(...changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce((text, [from, to]) => edited(text, from, to), KOREA);
}

describe('mending a file', () => {
  it('should give the good file back letter by letter after many mistakes at once', () => {
    const text = changed(
      ['"turns": 20,', '"turns": "20"'],
      ['"style": "chipBuilder"', '"style": "chipBulder"'],
      ['"gdpUsdTn": {', '"gdpUsdTm": {'],
      ['"date": "2025-10" }', '"date": "October 2025" }'],
      ['"longitude": 127.31', '"longitude": 37.16'],
      ['"latitude": 37.16', '"latitude": 127.31'],
      ['"defeat": false', '"defeat": False // for now'],
      ['"ruleset": "rules-6"', '"ruleset": "rules-9"'],
    );
    const { text: after, fixed, issues } = mendFully(text, issuesOf);
    expect(issues).toEqual([]);
    expect(after).toBe(KOREA);
    expect(fixed.length).toBeGreaterThanOrEqual(8);
  });

  it('should keep the layout, the mark at the beginning and the line ends of its author', () => {
    const windows = `\ufeff${edited(KOREA, '"half": 1', '"half":\t"1"').replaceAll('\n', '\r\n')}`;
    const { text } = mendFully(windows, issuesOf);
    expect(text).toBe(`\ufeff${edited(KOREA, '"half": 1', '"half":\t1').replaceAll('\n', '\r\n')}`);
  });

  it('should write a text that was broken into paragraphs with its blank line', () => {
    const [, title] = /"title": \{ "en": "([^"]+)"/.exec(KOREA)!;
    const broken = edited(KOREA, `"${title}"`, `"${title}\n\n  and\nmore"`);
    const { text, issues } = mendFully(broken, issuesOf);
    expect(issues).toEqual([]);
    expect(text).toBe(edited(KOREA, `"${title}"`, `"${title}\\n\\nand\\nmore"`));
  });

  it('should say the unit that a figure lacks', () => {
    const [, unit] = /"gdpUsdTn": \{[^}]*("unit": "[^"]+")/.exec(KOREA)!;
    const [found] = issuesOf(edited(KOREA, `${unit!}, `, ''));
    expect(found!.message).toContain(`add ${unit}.`);
  });

  it('should leave alone what it does not know', () => {
    const text = changed(
      ['"turns": 20', '"turns": 400'],
      ['"defeat": false', '"mood": 7, "defeat": false'],
    );
    const { text: after, fixed, issues } = mendFully(text, issuesOf);
    expect([after, fixed]).toEqual([text, []]);
    expect(issues.map(({ code }) => code)).toEqual(['outOfRange', 'unknownField']);
  });

  it('should not take a fix that makes nothing better', () => {
    const text = edited(KOREA, '"turns": 20', '"turns": 400');
    const [found] = issuesOf(text);
    const useless: Issue = {
      ...found!,
      fix: { words: 'Change it.', edits: [{ kind: 'set', path: ['id'], value: 'other' }] },
    };
    const { text: after } = mendFully(text, (one) => (one === text ? [useless] : issuesOf(one)));
    expect(after).toBe(text);
  });

  it('should remove an entry that stands twice wherever it stands in its list', () => {
    const relation = '{ "pair": ["KOR", "JPN"], "value": 0.55 }';
    for (const text of [
      edited(KOREA, relation, `${relation}, ${relation}`),
      edited(KOREA, '\n  ],\n  "countries"', `,\n    ${relation}\n  ],\n  "countries"`),
    ]) {
      const { text: after, issues } = mendFully(text, issuesOf);
      expect([issues, JSON.parse(after)]).toEqual([[], JSON.parse(KOREA)]);
    }
  });

  it('should change no letter that two fixes ask for at once', () => {
    const text = edited(KOREA, '"half": 1', '"half": "1"');
    const [found] = issuesOf(text);
    const { text: after, fixed } = mendText(text, [found!, found!]);
    expect([after, fixed.length]).toEqual([KOREA, 1]);
  });

  it('should say what it cannot decide instead of choosing', () => {
    const text = edited(KOREA, '"date": "2025-10-31"', '"date": "04-09-2025"');
    const [found] = issuesOf(text);
    expect(found?.fix?.words).toContain('"2025-09-04"');
    expect(mendFully(text, issuesOf).text).toBe(text);
  });

  it.each([
    ['text', splinters.map((blows) => splintered(KOREA, blows))],
    ['data', mutations.map((steps) => mutated(KOREA, steps))],
  ])('should leave no more to mend after any damage to its %s', (_, damaged) => {
    fc.assert(
      fc.property(damaged, (text) => {
        const before = issuesOf(text);
        const { text: after, fixed, issues } = mendFully(text, issuesOf);
        if (fixed.length === 0) expect(after).toBe(text);
        else
          expect([issues, isReadable(after) || !isReadable(text)]).toEqual([issuesOf(after), true]);
        expect(before.length > 0 || fixed.length === 0).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });
});
