// What is long on the page of a class is drawn some at a time, and all of it in the end.

import { act, cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Collection } from '../../../src/classroom/collect/collection';
import { FaultsSheet } from '../../../src/classroom/collect/faultsSheet';
import type { Handed } from '../../../src/classroom/collect/handed';
import { err } from '../../../src/lib/result';
import { loadMessages, speak } from '../../../src/ui/text';

const FAULTS = Array.from(
  { length: 70 },
  (_, i): Handed => ({
    id: i,
    source: { file: `${i}.txt` },
    content: err({ code: 'noCode' }),
  }),
);

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it('should draw twenty faults at once, and all that are shown after some paints', async () => {
  await speak('en');
  await loadMessages('collect');
  const { container } = render(<FaultsSheet faults={FAULTS} collection={{} as Collection} />);
  const drawn = () => container.querySelectorAll('li.row').length;
  expect(drawn()).toBe(20);
  for (let paint = 0; paint < 5; paint++) await act(() => void vi.advanceTimersByTime(1100));
  expect(drawn()).toBe(50);
  expect(container.textContent).toContain('20 more');
});
