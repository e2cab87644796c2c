// A game that was handed in, opened as its debrief: there every number of it can be asked.

import { botsAt, createGame, createReplay, playTurn, type PlayedTurn } from '../engine/index';
import { selectPlace } from '../selectors/index';
import { resumeSession, type Session, type SessionContent } from '../session/index';
import type { HandIn } from '../types/handIn';
import { closeAllDialogs } from '../ui/hud/dialogs/dialogStack';
import { courseRound } from '../ui/text/speech';
import { judgedContent } from './own/judgedContent';
import { page } from './page';

/** The game played again from its orders; null where the rules refuse it. */
function sessionOf(content: SessionContent, { aliases, game }: HandIn): Session | null {
  const { seed, variant, humans, level, sight, turns, assumptions = {} } = game;
  const start = createGame(content.ruleset, content.scenario, { seed, variant, assumptions });
  const bots = botsAt(content, level);
  const history: PlayedTurn[] = [];
  for (const orders of turns)
    history.push(playTurn(history.at(-1)?.after ?? start, bots, humans, orders));
  const replay = createReplay(start, humans, history, level);
  const names = aliases.length === 0 ? {} : { aliases };
  const resumed = resumeSession(content, { format: 1, replay, pending: [], sight, ...names });
  return resumed.ok ? resumed.value : null;
}

/** Opens a verified game over the page of the class; nothing of it is kept. */
export function openHanded(handIn: HandIn): void {
  const content = judgedContent(handIn);
  const session = content === undefined ? null : sessionOf(content, handIn);
  if (session === null) return;
  closeAllDialogs();
  courseRound.value = selectPlace(session.get().game).round;
  page.value = { kind: 'handed', session };
}

/** Back to the class. */
export function leaveHanded(): void {
  closeAllDialogs();
  courseRound.value = 'turn';
  page.value = { kind: 'collect' };
}
