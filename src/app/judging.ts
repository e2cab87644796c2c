// Has workers play games again that were handed in, each with the scenario that it names.

import type { Judgement } from '../classroom/collect/handed';
import type { JudgeOptions } from '../classroom/collect/collection';
import type { JudgeJob } from '../lab/index';
import type { HandIn, HandInGame } from '../types/handIn';
import { contents, isListed } from './content';
import { judgeEarlier, orInEarlier } from './judgingEarlier';
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

/** Whether games come out in earlier rules: by their number, or as their scenario was opened on this page. */
function isOfEarlier({ rules, scenario, content }: HandInGame): boolean {
  return isEarlier(rules) || contents.rememberedEarlier(scenario, content) !== undefined;
}

async function judgeContent(
  asked: readonly Asked[],
  options: JudgeOptions,
): Promise<readonly (Judgement | null)[]> {
  const games = asked.map(({ handIn }) => handIn.game);
  if (isOfEarlier(games[0]!)) return judgeEarlier(games, options);
  const content = await bringJudged(asked[0]!.handIn);
  if (!content.ok) {
    const isUnknown = content.error.kind === 'unknownScenario';
    return asked.map(() => unplayed(isUnknown ? 'unknownScenario' : 'noContent'));
  }
  const job: JudgeJob = { kind: 'judge', contentMark: markOfContent(content.value), games };
  const { ruleset, scenario, carried } = content.value;
  const workers = workersFor(games.length);
  const { results } = await runInWorkers({ ruleset, scenario }, [job], workers, options);
  if (isListed(scenario.id)) return results[0]!.games;
  const judged = results[0]!.games.map(ofAuthors);
  return carried?.ruleset === undefined ? judged : orInEarlier(carried, games, judged, options);
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
