// The glossary is whole and short in every language, leads from word to word, and is searched.

import { fireEvent, render, screen } from '@testing-library/preact';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { closeAllDialogs, dialogStack } from '../../../src/ui/hud/dialogs/dialogStack';
import {
  GLOSSARY_GROUPS,
  type GlossaryEntry,
  SEE_ALSO,
} from '../../../src/ui/hud/glossary/entries';
import { GlossaryDialog } from '../../../src/ui/hud/glossary/glossaryDialog';
import { entryOfQuantity } from '../../../src/ui/hud/glossary/quantityEntries';
import { entriesWith } from '../../../src/ui/hud/glossary/glossarySearch';
import { Term } from '../../../src/ui/hud/glossary/term';
import { LANGUAGES, loadMessages, speak, t } from '../../../src/ui/text';
import { courseRound } from '../../../src/ui/text/speech';

const ENTRIES: readonly GlossaryEntry[] = Object.values(GLOSSARY_GROUPS).flat();
/** What is said of an entry, part by part. */
const PARTS = ['is', 'in', 'do'] as const;

const MOST_WORDS = 40;
/** Korean writes about as much in so many letters. */
const MOST_LETTERS = 130;

function said(entry: GlossaryEntry): string {
  return PARTS.map((part) => t(`glossary.${part}.${entry}`)).join(' ');
}

beforeAll(() => loadMessages('reference'));
afterEach(() => {
  closeAllDialogs();
  document.body.replaceChildren();
});
afterAll(() => speak('en'));

describe('the entries of the glossary', () => {
  it('should be about as many as there are words to stumble over, each once', () => {
    expect(new Set(ENTRIES).size).toBe(ENTRIES.length);
    expect(ENTRIES.length).toBeGreaterThanOrEqual(70);
  });

  it.each(['turn', 'year'] as const)(
    'should take at most forty words in rounds of a %s',
    async (round) => {
      await speak('en');
      courseRound.value = round;
      const long = ENTRIES.filter((entry) => said(entry).split(/\s+/).length > MOST_WORDS);
      courseRound.value = 'turn';
      expect(long).toEqual([]);
    },
  );

  it('should be as short in Korean', async () => {
    await speak('ko');
    expect(ENTRIES.filter((entry) => said(entry).length > MOST_LETTERS)).toEqual([]);
  });

  it('should be as short in simple words', async () => {
    await speak('en', true);
    expect(ENTRIES.filter((entry) => said(entry).split(/\s+/).length > MOST_WORDS)).toEqual([]);
    await speak('ko', true);
    expect(ENTRIES.filter((entry) => said(entry).length > MOST_LETTERS)).toEqual([]);
  });

  it.each(LANGUAGES)('should be said otherwise in simple words of %s', async (code) => {
    await speak(code);
    const usual = ENTRIES.map(said);
    await speak(code, true);
    expect(ENTRIES.filter((entry, at) => said(entry) === usual[at])).toEqual([]);
  });

  it.each(LANGUAGES)('should have names of their own in %s', async (code) => {
    await speak(code);
    const names = ENTRIES.map((entry) => t(`glossary.word.${entry}`));
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    for (const entry of ENTRIES)
      expect(PARTS.every((part) => t(`glossary.${part}.${entry}`) !== '')).toBe(true);
  });

  it('should lead to others, and each be led to', () => {
    const led = new Set(Object.values(SEE_ALSO).flat());
    expect(ENTRIES.filter((entry) => SEE_ALSO[entry].length === 0)).toEqual([]);
    expect(ENTRIES.filter((entry) => SEE_ALSO[entry].includes(entry))).toEqual([]);
    expect(ENTRIES.filter((entry) => !led.has(entry))).toEqual([]);
  });
});

describe('the entry of a quantity', () => {
  it('should be that of its kind where many quantities are of one kind', () => {
    expect(entryOfQuantity('layer.chips')).toBe('layer');
    expect(entryOfQuantity('test.embargo')).toBe('stressTest');
    expect(entryOfQuantity('chips.layer')).toBeUndefined();
  });
});

describe('the search of the glossary', () => {
  it('should find a word first where an entry is called by it', async () => {
    await speak('en');
    expect(entriesWith('PREMIUM')[0]).toBe('premium');
    expect(entriesWith('share need')[0]).toBe('need');
    expect(entriesWith('')).toEqual(ENTRIES);
    expect(entriesWith('xyzzy')).toEqual([]);
    await speak('ko');
    expect(entriesWith('기준점')[0]).toBe('par');
  });
});

describe('the dialog of the glossary', () => {
  const heading = (name: string) => screen.queryByRole('heading', { name, level: 3, hidden: true });
  const press = (entry: GlossaryEntry) =>
    fireEvent.click(
      screen.getAllByRole('button', { name: t(`glossary.word.${entry}`), hidden: true })[0]!,
    );

  beforeAll(() => speak('en'));

  it('should open at the entry of the term that was pressed', () => {
    render(<Term of="maturity">mature</Term>);
    fireEvent.click(screen.getByRole('button', { name: 'mature' }));
    expect(dialogStack.value).toEqual([{ kind: 'glossary', entry: 'maturity' }]);
    render(<GlossaryDialog entry="maturity" onClose={closeAllDialogs} />);
    expect(heading('Maturity')).not.toBeNull();
    expect(screen.getByText(t('glossary.do.maturity'))).toBeDefined();
  });

  it('should lead from an entry to those beside it', () => {
    render(<GlossaryDialog entry="maturity" onClose={closeAllDialogs} />);
    press('knowHow');
    expect(heading('Know-how')).not.toBeNull();
    expect(heading('Maturity')).toBeNull();
    expect(document.activeElement).toBe(heading('Know-how'));
  });

  it('should explain in simple words where the page speaks them', async () => {
    await speak('en', true);
    render(<GlossaryDialog entry="par" onClose={closeAllDialogs} />);
    expect(screen.getByText(/time to beat/)).toBeDefined();
    await speak('en');
    expect(screen.queryByText(/time to beat/)).toBeNull();
    expect(entriesWith('time to beat')).toEqual([]);
  });

  it('should show what is found, and say where nothing is', () => {
    render(<GlossaryDialog onClose={closeAllDialogs} />);
    const field = screen.getByRole('searchbox', { hidden: true });
    fireEvent.input(field, { target: { value: 'sealed offer' } });
    expect(heading('Bid')).not.toBeNull();
    fireEvent.input(field, { target: { value: 'xyzzy' } });
    expect(heading('Bid')).toBeNull();
    expect(screen.getByRole('status', { hidden: true }).textContent).toBe(t('glossary.none'));
  });
});
