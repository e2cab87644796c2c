// A series of a back-test is drawn as lines from two measured points on.

import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeAll, expect, it } from 'vitest';
import type { BacktestPoint } from '../../../src/selectors/index';
import { SERIES_KINDS, type Series } from '../../../src/types/measured';
import type { Figure } from '../../../src/types/figure';
import { BacktestSeriesView } from '../../../src/ui/hud/debrief/backtestSeries';
import { loadMessages, speak } from '../../../src/ui/text';

const SERIES = Object.keys(SERIES_KINDS)[0] as Series;
const SOURCE: Figure = {
  value: 2,
  unit: 'chips',
  year: 2025,
  basis: 'retrieved',
  confidence: 'high',
  source: { title: 'A table', publisher: 'An office', date: '2025' },
};

function point(halfYear: number, isMeasured: boolean): BacktestPoint {
  const measured = { source: SOURCE, ratio: 1, verdict: 'within5' } as const;
  const none = { source: null, ratio: null, verdict: null };
  return { halfYear, model: 2, ...(isMeasured ? measured : none) };
}

beforeAll(async () => {
  await speak('en');
  await Promise.all((['later', 'end'] as const).map(loadMessages));
});
afterEach(cleanup);

it.each([
  [1, 0],
  [2, 1],
])('should show of %d measured points %d charts', (measured, charts) => {
  const points = [0, 1, 2].map((at) => point(4048 + at, at < measured));
  const one = { series: SERIES, points, errorFactor: 1, biasFactor: 1 };
  const { container } = render(<BacktestSeriesView one={one} />);
  expect(container.querySelectorAll('svg[role="img"]')).toHaveLength(charts);
});
