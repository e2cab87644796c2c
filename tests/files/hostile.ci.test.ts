// Cut, huge, endlessly deep and poisoned texts are refused with a place, and nothing is left behind.

import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/lib/result';
import type { Issue } from '../../src/types/issue';
import { caseCount } from '../support/tier';
import { ENTRY_POINTS } from './entryPoints';

const CUT_STEP = caseCount({ quick: 997, full: 97 });
const DEEP = 200_000;
const LONG = 2_100_000;

const POISONS = [
  '"__proto__": { "polluted": true }',
  '"constructor": { "prototype": { "polluted": true } }',
  '"prototype": { "polluted": true }',
  '"\\u005f_proto__": { "polluted": true }',
  '"\\u005F\\u005Fproto\\u005f_": null',
];

function issuesOf(result: Result<unknown, Issue[]>): Issue[] {
  return result.ok ? [] : result.error;
}

function places(text: string, issues: readonly Issue[]): boolean[] {
  const lines = text.split('\n');
  return issues.map(({ line, column }) => {
    const length = lines[line - 1]?.length ?? -1;
    return column >= 1 && column <= length + 1;
  });
}

/** The text with a field put into every object in turn. */
function poisoned(text: string, poison: string): string[] {
  const objects = [...text.matchAll(/\{ ?(?=")|\{\n *(?=")/g)];
  const step = Math.max(1, Math.floor(objects.length / 40));
  return objects
    .filter((_, at) => at % step === 0)
    .map(({ 0: found, index }) => {
      const from = index + found.length;
      return `${text.slice(0, from)}${poison}, ${text.slice(from)}`;
    });
}

describe.each(ENTRY_POINTS)('$name', ({ text, parse }) => {
  it('should be read when it is good', () => {
    expect(parse(text).ok).toBe(true);
  });

  it('should be refused wherever it is cut, at the cut', () => {
    for (let end = 0; end < text.trimEnd().length; end += CUT_STEP) {
      const cut = text.slice(0, end);
      const [issue] = issuesOf(parse(cut));
      const line = cut.split('\n');
      expect(issue).toMatchObject({ line: line.length, column: line[line.length - 1]!.length + 1 });
      expect(issue?.code).toBe('truncated');
    }
  });

  it.each(['[', '{"a":', '[{"a":'])(
    'should be refused when it is nested %s without end',
    (open) => {
      for (const whole of [open.repeat(DEEP), `${open.repeat(DEEP)}1`]) {
        expect(issuesOf(parse(whole))).toMatchObject([{ code: 'tooDeep', line: 1 }]);
      }
    },
  );

  it('should be refused when it is larger than 2 MB, even if the rest is blank', () => {
    const issues = issuesOf(parse(text + ' '.repeat(LONG)));
    expect(issues).toMatchObject([{ code: 'tooLong', line: 1, column: 1 }]);
  });

  it('should be refused in few words for a name or a text without end', () => {
    const flood = 'x'.repeat(1_000_000);
    const [, first] = /"([a-zA-Z]+)":/.exec(text.slice(text.indexOf('"format"') + 8))!;
    for (const bad of [
      text.replace('"format"', `"${flood}": 1, "format"`),
      text.replace('"format"', `"${flood}": 1, "${flood}": 2, "format"`),
      text.replace(`"${first}":`, `"${first}": "${flood}", "moved":`),
    ]) {
      const issues = issuesOf(parse(bad));
      expect(issues.length).toBeGreaterThan(0);
      expect(JSON.stringify(issues).length).toBeLessThan(5000);
    }
  });

  it('should be refused when it has more values than any honest file', () => {
    const issues = issuesOf(parse(`[${'1,'.repeat(900_000)}1]`));
    expect(issues).toMatchObject([{ code: 'tooMany', line: 1, column: 1 }]);
  });

  it.each(POISONS)('should be refused with %s in any object', (poison) => {
    for (const bad of poisoned(text, poison)) {
      const issues = issuesOf(parse(bad));
      expect(issues.map(({ code }) => code)).toContain('forbiddenName');
      expect(places(bad, issues)).not.toContain(false);
    }
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it.each(['null', '0', '""', 'true', '[]', '[[]]', '{}', '{"format":1}', '{"format":"1"}', ' '])(
    'should be refused when it is only %s',
    (bad) => {
      const issues = issuesOf(parse(bad));
      expect(issues.length).toBeGreaterThan(0);
      expect(places(bad, issues)).not.toContain(false);
    },
  );

  it('should be refused when it comes from another version, and say so', () => {
    const issues = issuesOf(parse(text.replace('"format": 1', '"format": 7')));
    expect(issues).toMatchObject([{ code: 'unknownFormat', path: ['format'] }]);
  });

  it('should be read the same after every refusal, and never twice into one object', () => {
    const first = parse(text);
    parse(text.slice(0, 500));
    parse('[');
    const second = parse(text);
    expect(second).toEqual(first);
    if (first.ok && second.ok) expect(second.value).not.toBe(first.value);
  });

  it('should be read behind a byte order mark and with Windows line ends', () => {
    expect(parse(`\ufeff${text.replaceAll('\n', '\r\n')}`)).toEqual(parse(text));
  });
});
