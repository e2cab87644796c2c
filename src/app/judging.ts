// Has workers play games again that were handed in, each with the scenario that it names.

import type { Judgement } from '../classroom/collect/handed';
import type { JudgeOptions } from '../classroom/collect/collection';
import type { JudgeJob } from '../lab/index';
import type { HandIn } from '../types/handIn';
import { isListed } from './content';
import { judgeEarlier } from './judgingEarlier';
import { runInWorkers } from './labWorkers';
import { markOfContent } from '../engine/index';
import { bringJudged } from './own/judgedContent';
import { isEarlier } from './rulesHere';

const FEWEST_WORKERS = 2;
const MOST_WORKERS = 8;

function workersFor(games: number): number {
  const cores = Math.min(MOST_WORKERS, Math.max(FEWEST_WORKERS, navigator.hardwareConcurrency));
  return Math.min(cores, games);
}

interface Asked {
  /** The place of the game among all that are judged. */
  readonly at: number;
  readonly handIn: HandIn;
}

/** For a scenario that does not come with the game, other rules or figures mean another version of it. */
function ofAuthors(judged: Judgement | null): Judgement | null {
  const kind = judged?.verdict.kind;
  const isOther = kind === 'otherRules' || kind === 'otherContent';
  return isOther ? unplayed('otherFigures') : judged;
}

/** Groups the games by scenario and figures. */
function byContent(handIns: readonly HandIn[]): readonly Asked[][] {
  const groups = new Map<string, Asked[]>();
  handIns.forEach((handIn, at) => {
    const key = `${handIn.game.scenario} ${handIn.game.content}`;
    groups.set(key, [...(groups.get(key) ?? []), { at, handIn }]);
  });
  return [...groups.values()];
}

function unplayed(kind: 'unknownScenario' | 'otherFigures' | 'noContent'): Judgement {
  return { verdict: { kind }, course: null };
}

async function judgeContent(
  asked: readonly Asked[],
  options: JudgeOptions,
): Promise<readonly (Judgement | null)[]> {
  const games = asked.map(({ handIn }) => handIn.game);
  if (isEarlier(games[0]!.rules)) return judgeEarlier(games, options);
  const content = await bringJudged(asked[0]!.handIn);
  if (!content.ok) {
    const isUnknown = content.error.kind === 'unknownScenario';
    return asked.map(() => unplayed(isUnknown ? 'unknownScenario' : 'noContent'));
  }
  const job: JudgeJob = { kind: 'judge', contentMark: markOfContent(content.value), games };
  const { ruleset, scenario } = content.value;
  const workers = workersFor(games.length);
  const { results } = await runInWorkers({ ruleset, scenario }, [job], workers, options);
  return isListed(scenario.id) ? results[0]!.games : results[0]!.games.map(ofAuthors);
}

/** Judges the hand-ins, in their order; null for one that was not reached when it was told to stop. */
export async function judge(
  handIns: readonly HandIn[],
  { onProgress, signal }: JudgeOptions,
): Promise<readonly (Judgement | null)[]> {
  const judged: (Judgement | null)[] = handIns.map(() => null);
  let before = 0;
  for (const asked of byContent(handIns)) {
    if (signal.aborted) break;
    const count = (done: number) => onProgress(before + done, handIns.length);
    const found = await judgeContent(asked, { signal, onProgress: count });
    asked.forEach(({ at }, i) => {
      judged[at] = found[i] ?? null;
    });
    before += asked.length;
    onProgress(before, handIns.length);
  }
  return judged;
}
