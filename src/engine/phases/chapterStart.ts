// At a chapter's start the nation is measured for its question, pledges an answer and takes a focus.

import { PILLARS, type ByPillar, type Pillar } from '../../types/names';
import { computeNeedH100e } from '../rules/compute';
import { snapshotOf } from '../rules/questions';
import type { NationStep } from './step';

function largest(shares: Readonly<ByPillar<number>>): Pillar {
  let best: Pillar = PILLARS[0];
  for (const pillar of PILLARS) if (shares[pillar] > shares[best]) best = pillar;
  return best;
}

export const chapterStart: NationStep = (turn, { nation, start, decisions }) => {
  if (!turn.chapterStarts) return;
  nation.chapterStart = snapshotOf(nation, computeNeedH100e(turn.p, turn.state, start));
  nation.pledge = decisions.pledge;
  const pillar = decisions.focus ?? largest(decisions.shares);
  nation.focusRepeats =
    nation.focus === pillar ? Math.min(turn.p.focus.gain.length - 1, nation.focusRepeats + 1) : 0;
  nation.focus = pillar;
  turn.events.push({ kind: 'focusTaken', country: nation.id, pillar });
};
