// How well a scenario is sourced, as the page of an author shows it: by country, by grade, and figure by figure.

import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openScenario } from '../../src/files';
import { gradeOf, sourcingOf } from '../../src/selectors';
import { loadMessages } from '../../src/ui/text';
import { SourcingGrade } from '../../src/workshop/sourcing/sourcingGrade';
import { SourcingSheet } from '../../src/workshop/sourcing/sourcingSheet';
import { LIBRARY, patchText } from '../files/patches';
import '../support/speakEnglish';

const PATCH = patchText({
  author: 'A. Teacher',
  countries: [
    {
      use: 'KOR',
      figures: {
        powerCostFactor: {
          value: 1.6,
          unit: 'ratio to the world',
          year: 2026,
          confidence: 'low',
          basis: 'retrieved',
          source: {
            title: 'Mine',
            publisher: 'A. Teacher',
            date: '2026',
            url: 'https://example.org/a',
          },
        },
      },
    },
  ],
});

function opened() {
  const read = openScenario(PATCH, LIBRARY);
  if (!read.ok) throw new Error(read.error.map(({ message }) => message).join('\n'));
  return read.value;
}

beforeAll(() => loadMessages('workshop'));
afterEach(cleanup);

/** The row of the large table that is headed by this name. */
function rowOf(name: string): HTMLElement {
  return screen.getByRole('rowheader', { name, hidden: true }).closest('tr')!;
}

describe('the sourcing of an opened scenario', () => {
  it('should be told in one sentence with its numbers', () => {
    const { scenario } = opened();
    const { whole } = sourcingOf(scenario);
    const { container } = render(<SourcingGrade scenario={scenario} />);
    expect(container.textContent).toContain(
      `judged: ${whole.byGrade.judged} of ${whole.count} figures and claims.`,
    );
  });

  it('should have the numbers of each country in words', () => {
    const read = opened();
    render(<SourcingSheet opened={read} />);
    const { countries } = sourcingOf(read.scenario);
    const korea = countries.find(({ country }) => country === 'KOR')!.tally;
    const words = rowOf('South Korea').textContent;
    expect(words).toContain(`${korea.byGrade.judged} judged`);
    expect(words).toContain(`${korea.byConfidence.low} low`);
  });

  it('should say of a figure its value, source, grade and whose word it is', () => {
    render(<SourcingSheet opened={opened()} />);
    const row = rowOf('Cost of power');
    const line = PATCH.split('\n').findIndex((each) => each.includes('"value": 1.6')) + 1;
    expect(row.textContent).toContain('1.6');
    expect(row.textContent).toContain(`this file, line ${line}`);
    expect(row.textContent).toContain('judged');
    const link = within(row).getByRole('link', { hidden: true });
    expect(link.getAttribute('href')).toBe('https://example.org/a');
    expect(link.getAttribute('rel')).toContain('noreferrer');
    expect(rowOf('Public AI budget').textContent).toMatch(/korea-260000-gpus, line \d+/);
    expect(rowOf('Ties to foreign systems').textContent).toContain('the atlas, set by hand');
  });

  it('should show one grade alone, and another country', () => {
    const { scenario, ...rest } = opened();
    render(<SourcingSheet opened={{ scenario, ...rest }} />);
    fireEvent.click(screen.getByRole('radio', { name: 'retrieved', hidden: true }));
    expect(screen.queryByRole('rowheader', { name: 'Cost of power', hidden: true })).toBeNull();
    expect(rowOf('Public AI budget')).toBeDefined();
    const choice = screen.getAllByRole('combobox', { hidden: true });
    const countries = choice.find((each) => each.textContent?.includes('Japan'))!;
    fireEvent.change(countries, { target: { value: 'JPN' } });
    fireEvent.click(screen.getByRole('radio', { name: 'calculated', hidden: true }));
    const japan = sourcingOf(scenario).items.filter(
      ({ country, graded }) => country === 'JPN' && graded.grade === 'calculated',
    );
    const [, table] = screen.getAllByRole('table', { hidden: true });
    expect(within(table!).getAllByRole('rowheader', { hidden: true })).toHaveLength(japan.length);
  });

  it('should show all countries at once, the least sure first where a reader presses the head', () => {
    render(<SourcingSheet opened={opened()} />);
    const choice = screen.getAllByRole('combobox', { hidden: true });
    const countries = choice.find((each) => each.textContent?.includes('All countries'))!;
    fireEvent.change(countries, { target: { value: '*' } });
    const table = screen.getAllByRole('table', { hidden: true })[1]!;
    fireEvent.click(within(table).getByRole('button', { name: /^Doubt/, hidden: true }));
    const rows = within(table).getAllByRole('row', { hidden: true }).slice(1);
    expect(rows[0]?.textContent).toContain('judged, confidence low');
    expect(rows.some(({ textContent }) => textContent?.includes('Japan'))).toBe(true);
    expect(rowOf('South Korea').textContent).toMatch(/\d+ % of \d+ read/);
  });

  it('should know what an author made up', () => {
    const { scenario } = opened();
    const claim = { basis: 'retrieved', source: scenario.sources![0]! } as const;
    expect(gradeOf(claim, claim.source.publisher)).toEqual({ grade: 'judged' });
  });
});
