// Notes beside figures: shares that make up a whole, and the bound that a verdict goes by.

import { render } from '@testing-library/preact';
import { beforeAll, expect, it } from 'vitest';
import { TOTAL_FACTOR } from '../../../src/types/arrival';
import { TotalsSheet } from '../../../src/ui/hud/trust/worldSheets';
import { cloudWords } from '../../../src/ui/hud/why/cloudNote';
import { loadMessages, speak } from '../../../src/ui/text';

beforeAll(async () => {
  await speak('en');
  await Promise.all((['later', 'trust'] as const).map(loadMessages));
});

it('should give to foreign firms what home cloud leaves of a whole', () => {
  const words = cloudWords({
    homePercent: 37.4,
    change: null,
    targetPercent: 50,
    limit: 'chips',
    ceilingPercent: 80,
    hostedH100e: 1000,
    hostedPercent: 20,
  });
  expect(words).toContain('the other 63%');
});

it('should name the factor within which a sum is near enough', () => {
  const { container } = render(<TotalsSheet totals={[]} />);
  expect(container.textContent).toContain(`within a factor of ${TOTAL_FACTOR}.`);
});
