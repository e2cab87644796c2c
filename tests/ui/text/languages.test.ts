// Every language of the page is whole, fetched apart from the page, and writes numbers as its readers do.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, languageRow } from '../../../src/ui/text';
import { messages as firstInEnglish } from '../../../src/ui/text/en/first';
import { PROJECT_ROOT } from '../../architecture/project';

/** Browsers differ in which blank they set between thousands. */
function withOneBlank(mark: string): string {
  return mark.replace(/\s/, '\u00a0');
}

/** The mark of this kind in a number as the browser writes it. */
function markOf(locale: string, kind: 'decimal' | 'group'): string {
  const parts = new Intl.NumberFormat(locale).formatToParts(1_234_567.8);
  return withOneBlank(parts.find(({ type }) => type === kind)!.value);
}

function sourceOf(code: string): string {
  return readFileSync(`${PROJECT_ROOT}src/ui/text/${code}/index.ts`, 'utf8');
}

describe.each(LANGUAGES)('the language %s', (code) => {
  const row = languageRow(code);

  it('should write numbers with the marks of its readers', () => {
    const { decimal, group } = row.marks;
    expect({ decimal, group: withOneBlank(group) }).toEqual({
      decimal: markOf(row.locale, 'decimal'),
      group: markOf(row.locale, 'group'),
    });
  });

  it('should be of the locale that its code names, and count as the browser does there', () => {
    expect(new Intl.Locale(row.locale).language).toBe(code);
    const theirs = new Intl.PluralRules(row.locale);
    for (const count of [0, 1, 2, 3, 5, 11, 21, 1.5, -1])
      expect(row.countForm?.(count) ?? theirs.select(count)).toBe(theirs.select(count));
  });

  it('should count in ever larger units', () => {
    const bounds = row.counts.map(({ from }) => from);
    expect(bounds).toEqual([...bounds].sort((a, b) => b - a));
  });

  it('should be described without its messages, which are fetched', () => {
    expect(sourceOf(code)).not.toMatch(/^import (?!type )/m);
  });

  it('should have the messages of English in each part', async () => {
    const { messages } = await row.parts.first();
    expect(Object.keys(messages).sort()).toEqual(Object.keys(firstInEnglish).sort());
    for (const [part, load] of Object.entries(row.parts)) {
      const theirs = Object.keys((await load()).messages).sort();
      const english = languageRow('en').parts[part as keyof typeof row.parts];
      expect([part, theirs]).toEqual([part, Object.keys((await english()).messages).sort()]);
    }
  });
});

it('should speak English and Korean', () => {
  expect(LANGUAGES).toEqual(expect.arrayContaining(['en', 'ko']));
});
