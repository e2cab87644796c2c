// At a chapter's start the nation is measured for its question, pledges an answer and takes a focus.

import { computeNeedH100e } from '../rules/compute';
import { largestLine, repeatsOf } from '../rules/focus';
import { baseOf, snapshotOf } from '../rules/questions';
import type { NationPhase } from './phase';

export const chapterStart: NationPhase = (turn, { nation, start, decisions }) => {
  if (!turn.chapterStarts) return;
  const now = snapshotOf(nation, computeNeedH100e(turn.p, turn.state, start, nation));
  nation.chapterStart = baseOf(turn.p, now, nation.chapterStart);
  nation.pledge = decisions.pledge;
  nation.pledgeRaised = false;
  const pillar = decisions.focus ?? largestLine(decisions.shares);
  nation.focusRepeats = repeatsOf(turn.p, nation, pillar);
  nation.focus = pillar;
  turn.events.push({ kind: 'focusTaken', country: nation.id, pillar });
};
