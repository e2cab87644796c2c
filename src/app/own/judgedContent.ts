// The content in which games that were handed in are played again: one that comes with the game, one that is kept here, or one that the teacher has agreed to.

import { err, ok, type Result } from '../../lib/result';
import type { OpenedScenario } from '../../files/index';
import type { SessionContent } from '../../session/index';
import type { HandIn } from '../../types/handIn';
import { isListed, remember, remembered } from '../content';
import type { OpenFault } from '../openFault';
import { contentOfOpened } from './ownScenarios';
import { bringContent } from './playable';

/** From now on games of these figures are played again in the scenario that one of them carries; nothing of it is kept. */
export function agreeTo(opened: OpenedScenario): void {
  remember(contentOfOpened(opened));
}

/** The content for a hand-in; where it was played with other figures, what there is of its id. */
export async function bringJudged({
  game: { scenario, content },
}: Pick<HandIn, 'game'>): Promise<Result<SessionContent, OpenFault>> {
  const agreed = remembered(scenario, content);
  if (agreed !== undefined && !isListed(scenario)) return ok(agreed);
  const brought = await bringContent(scenario);
  return brought.ok ? ok(remember(brought.value)) : err(brought.error);
}

/** The content that a verified hand-in was played again in. */
export function judgedContent({ game: { scenario, content } }: HandIn): SessionContent | undefined {
  return remembered(scenario, content);
}
