// Judges games of earlier rules that were handed in, in the piece that is kept of those rules.

import type { Judgement } from '../classroom/collect/handed';
import type { JudgeOptions } from '../classroom/collect/collection';
import type { HandInGame } from '../types/handIn';
import { breathe } from './breathe';
import { contents } from './content';
import type { EarlierHere } from './earlierFiles';
import { bringContent } from './own/playable';
import { broughtView, tryPiece } from './pieces';

type Judged = readonly (Judgement | null)[];

/** Other figures of a scenario that did not come with the game are another version of it. */
function judgeOne(
  { rules }: HandInGame,
  { verdict, course }: Judgement,
  isShipped: boolean,
): Judgement {
  if (verdict.kind === 'otherContent' && !isShipped)
    return { verdict: { kind: 'otherFigures' }, course };
  return verdict.kind === 'verified'
    ? { verdict: { kind: 'verifiedEarlier', rules }, course }
    : { verdict, course };
}

async function judgeWith(
  { piece, content, isShipped }: EarlierHere,
  games: readonly HandInGame[],
  { onProgress, signal }: JudgeOptions,
): Promise<Judged> {
  const judged: (Judgement | null)[] = games.map(() => null);
  for (let at = 0; at < games.length && !signal.aborted; at++) {
    judged[at] = judgeOne(games[at]!, piece.judge(games[at]!, content), isShipped);
    onProgress(at + 1, games.length);
    await breathe();
  }
  return judged;
}

/** Why games cannot be played again, by what their scenario lacks. */
const LACKS = {
  authors: 'unknownScenario',
  unsound: 'otherFigures',
  content: 'noContent',
} as const;

/** The verdicts on games of the same rules and the same figures. */
export async function judgeEarlier(
  games: readonly HandInGame[],
  options: JudgeOptions,
): Promise<Judged> {
  const { rules, scenario, content } = games[0]!;
  const opened = contents.rememberedEarlier(scenario, content);
  const brought = (await tryPiece('earlier'))
    ? await broughtView('bringEarlier')!({ rules, scenario, opened })
    : null;
  // The names of its countries are those of today's scenario.
  await bringContent(scenario);
  if (brought?.ok) return judgeWith(brought.value, games, options);
  const kind = brought === null ? 'noContent' : LACKS[brought.error.kind];
  return games.map(() => ({ verdict: { kind }, course: null }));
}
