// Has the scenario weighed that an author has open, each version of its files anew.

import { effect } from '@preact/signals';
import type { Work } from '../../workshop/work';
import { balanceRun, workshop } from './workshopState';

/** A version of the files is told by what is in them. */
function markOf({ files }: Work): string {
  const { scenario, rules, base } = files;
  return [scenario, rules, base].map((each) => each?.text ?? '').join('\n');
}

/** From now on what is weighed follows what is open. */
export function weighWork(): void {
  effect(() => {
    const work = workshop.work.value;
    if (work === null) balanceRun.close();
    else if (work.reading.kind === 'good') {
      const { ruleset, scenario } = work.reading.opened;
      balanceRun.open({ content: { ruleset, scenario }, mark: markOf(work) });
    }
  });
}
