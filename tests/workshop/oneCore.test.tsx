// The balance is played in workers that leave a core to the page, and in one where the device has no more.

import { afterEach, expect, it, vi } from 'vitest';
import { contentOf } from '../support/content';

const asked: number[] = [];
vi.mock('../../src/app/labWorkers', () => ({
  runInWorkers(_content: unknown, _jobs: unknown, workers: number) {
    asked.push(workers);
    return new Promise(() => undefined);
  },
}));

afterEach(() => vi.restoreAllMocks());

it('should be played on a device of one core as on one of many', async () => {
  const { balanceRun } = await import('../../src/app/own/workshopState');
  for (const cores of [1, 2, 4, 64]) {
    vi.spyOn(navigator, 'hardwareConcurrency', 'get').mockReturnValue(cores);
    balanceRun.open({ content: contentOf('first-data-centre'), mark: String(cores) });
    balanceRun.play(1);
    balanceRun.close();
  }
  expect(asked).toEqual([1, 1, 3, 7]);
});
