// Judges games of earlier rules that were handed in, in the piece that is kept of those rules.

import type { Judgement } from '../classroom/collect/handed';
import type { JudgeOptions } from '../classroom/collect/collection';
import type { CarriedScenario } from '../types/carried';
import type { HandInGame } from '../types/handIn';
import { breathe } from './breathe';
import { contents } from './content';
import type { EarlierHere } from './earlierFiles';
import { bringContent } from './own/playable';
import { broughtView, tryPiece } from './pieces';
import { earlierNumbers } from './rulesHere';

type Judged = readonly (Judgement | null)[];

/** Other figures of a scenario that did not come with the game are another version of it. */
function judgeOne(rules: number, { verdict, course }: Judgement, isShipped: boolean): Judgement {
  if (verdict.kind === 'otherContent' && !isShipped)
    return { verdict: { kind: 'otherFigures' }, course };
  return verdict.kind === 'verified'
    ? { verdict: { kind: 'verifiedEarlier', rules }, course }
    : { verdict, course };
}

async function judgeWith(
  rules: number,
  { piece, content, isShipped }: EarlierHere,
  games: readonly HandInGame[],
  { onProgress, signal }: JudgeOptions,
): Promise<Judged> {
  const judged: (Judgement | null)[] = games.map(() => null);
  for (let at = 0; at < games.length && !signal.aborted; at++) {
    judged[at] = judgeOne(rules, piece.judge(games[at]!, content), isShipped);
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
  const { scenario, content } = games[0]!;
  const known = contents.rememberedEarlier(scenario, content);
  const { rules } = known ?? games[0]!;
  const brought = (await tryPiece('earlier'))
    ? await broughtView('bringEarlier')!({ rules, scenario, opened: known?.content })
    : null;
  // The names of its countries are those of today's scenario.
  await bringContent(scenario);
  if (brought?.ok) return judgeWith(rules, brought.value, games, options);
  const kind = brought === null ? 'noContent' : LACKS[brought.error.kind];
  return games.map(() => ({ verdict: { kind }, course: null }));
}

function isVerified(judged: Judgement | null | undefined): boolean {
  return judged?.verdict.kind === 'verified' || judged?.verdict.kind === 'verifiedEarlier';
}

/** The verdicts on games with a ruleset of their author, whose number says nothing: what does not come out in the present rules may in earlier ones. */
export async function orInEarlier(
  carried: CarriedScenario,
  games: readonly HandInGame[],
  now: Judged,
  { signal }: JudgeOptions,
): Promise<Judged> {
  const { scenario } = games[0]!;
  let best = now;
  for (const rules of earlierNumbers()) {
    if (signal.aborted || best.every(isVerified) || !(await tryPiece('earlier'))) break;
    const brought = await broughtView('bringEarlier')!({ rules, scenario, carried });
    if (!brought.ok) continue;
    const quietly = { signal, onProgress: () => undefined };
    const again = await judgeWith(rules, brought.value, games, quietly);
    best = best.map((one, at) => (!isVerified(one) && isVerified(again[at]) ? again[at]! : one));
  }
  return best;
}
