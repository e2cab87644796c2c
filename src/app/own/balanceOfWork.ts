// Weighs the balance of the scenario that an author has open, in workers that leave a core to the page.

import { effect } from '@preact/signals';
import { BalanceRun } from '../../workshop/balance/balanceRun';
import type { Work } from '../../workshop/work';
import { runInWorkers } from '../labWorkers';
import { workshop } from './workshopDoor';

const MOST_WORKERS = 7;

function workers(): number {
  return Math.min(MOST_WORKERS, Math.max(1, navigator.hardwareConcurrency - 1));
}

/** It lives as long as the page, as the open scenario does. */
export const balanceRun = new BalanceRun((content, jobs, options) =>
  runInWorkers(content, jobs, workers(), options),
);

/** A version of the files is told by what is in them. */
function markOf({ files }: Work): string {
  const { scenario, rules, base } = files;
  return [scenario, rules, base].map((each) => each?.text ?? '').join('\n');
}

effect(() => {
  const work = workshop.work.value;
  if (work === null) balanceRun.close();
  else if (work.reading.kind === 'good') {
    const { ruleset, scenario } = work.reading.opened;
    balanceRun.open({ content: { ruleset, scenario }, mark: markOf(work) });
  }
});
