// Parts of the page of a class: what split it, with the mean of each group, and what is said aloud once all games were played again.

import { act, cleanup, render } from '@testing-library/preact';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { Collection } from '../../../src/classroom/collect/collection';
import { SplitSheet } from '../../../src/classroom/collect/splitSheet';
import { WorkNote } from '../../../src/classroom/collect/workNote';
import { loadMessages, speak } from '../../../src/ui/text';
import { hush, spoken } from '../../../src/ui/hud/voice';
import { handIn } from '../../support/handIns';
import { classOf } from './classes';

beforeAll(async () => {
  await speak('en');
  await loadMessages('collect');
});
afterEach(cleanup);

it('should tell the mean of each group that the class split into, to a tenth of a point', async () => {
  const handIns = ['Anna', 'Ben', 'Cho', 'Dan'].map((alias, at) =>
    handIn(alias, { bot: at < 2 ? 'balanced' : 'fortress' }),
  );
  const model = await classOf(handIns);
  const { container } = render(<SplitSheet model={model} />);
  const means = model.split!.sides.map(({ scores }) => scores[model.at - 1]!);
  const told = [...container.querySelectorAll('.collect-side')].map(
    (side) => side.lastElementChild!.textContent,
  );
  expect(told).toEqual(means.map((mean) => expect.stringContaining(` ${mean.toFixed(1)} `)));
});

it('should say aloud that all games were played once they were, and nothing before', async () => {
  hush();
  const collection = new Collection({} as ConstructorParameters<typeof Collection>[0]);
  render(<WorkNote collection={collection} />);
  expect(spoken.value).toBe('');
  await act(() => void (collection.progress.value = { done: 0, total: 1 }));
  expect(spoken.value).toBe('');
  await act(() => void (collection.progress.value = null));
  expect(spoken.value).not.toBe('');
});
