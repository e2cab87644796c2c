// Where the figures come from, as a player reads it: shares by country, and the least sure first where one likes.

import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { behindOf } from '../../../src/selectors';
import { SourcesTable } from '../../../src/ui/hud/title/sourcesTable';
import { loadMessages, speak } from '../../../src/ui/text';
import { contentOf } from '../../support/content';

const { scenario } = contentOf('race-for-independence');

/** The words of the last column, row by row. */
function groundsShown(): string[] {
  return screen
    .getAllByRole('row')
    .map((row) => row.lastElementChild?.textContent ?? '')
    .slice(1);
}

describe('the page of where the figures come from', () => {
  beforeEach(async () => {
    await speak('en');
    await Promise.all([loadMessages('later'), loadMessages('reference')]);
    render(<SourcesTable scenario={scenario} countries={['KOR']} />);
  });
  afterEach(cleanup);

  it('should tell for each country how much of what is behind its figures was read', () => {
    const { count, byGrade } = behindOf(scenario, 'KOR');
    expect(count).toBeGreaterThan(40);
    const percent = Math.round((100 * byGrade.retrieved) / count);
    expect(document.body.textContent).toContain(`South Korea ${percent} %`);
  });

  it('should put the least sure first where a reader wants that', () => {
    const listed = groundsShown();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Least sure first' }));
    const sorted = groundsShown();
    expect(sorted[0]).toContain('confidence low');
    expect(sorted.at(-1)).toContain('confidence high');
    expect([...sorted].sort()).toEqual([...listed].sort());
  });

  it('should say of a calculated figure what its least sure input is', () => {
    expect(groundsShown().join('\n')).toContain('calculated from estimates, confidence low');
  });
});
