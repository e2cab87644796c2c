// Carries the running game of an open scenario over when that changes: at the same turn with the same orders, or up to where they no longer hold.

import { canonicalJson } from '../../lib/canonicalJson';
import { carryOver, type CarriedOver, type Session } from '../../session/index';
import { wordIn } from '../../workshop/files';
import type { Work } from '../../workshop/work';
import { countIssues, issuesOf } from '../../workshop/work';
import { showCarried } from '../flow';
import { carriage, followed, gameAside, page } from '../page';
import { contentOfOpened } from './ownScenarios';

/** Everything that has been decided in a game, as one text. */
function standOf(session: Session): string {
  const { replay, pending, reasons } = session.toSave();
  return canonicalJson({ turns: replay.turns, pending, reasons: reasons ?? [] });
}

/** The game to carry over: the present one, or the one it came from where nothing was decided since. */
function originOf(session: Session): Session {
  const last = carriage.peek();
  return last?.session === session && last.stand === standOf(session) ? last.origin : session;
}

/** The running game, or the one that waits for the author. */
function openGame(): Session | null {
  const now = page.peek();
  if (now.kind === 'handed') return null;
  return 'session' in now ? now.session : gameAside.peek();
}

function isUntouched(session: Session): boolean {
  const { history, orders, undoable } = session.get();
  return history.length === 0 && orders.length + undoable.length === 0;
}

function show(before: Session, origin: Session, carried: Exclude<CarriedOver, { kind: 'none' }>) {
  const { session } = carried;
  carriage.value = { session, origin, stand: standOf(session) };
  showCarried(session, origin === before && !isUntouched(before));
  followed.value = carried;
}

/** Lets the game of the scenario that an author has changed follow; any other game stays as it is. */
export function followWork(work: Work): void {
  const before = openGame();
  if (before === null) return;
  const { reading, files } = work;
  if (reading.kind !== 'good') {
    if (wordIn(files.scenario, 'id') !== before.setup.scenario.id) return;
    const { errors } = countIssues(issuesOf(work));
    followed.value = { kind: 'unsound', session: before, errors };
    return;
  }
  const { opened } = reading;
  if (opened.scenario.id !== before.setup.scenario.id) return;
  const content = contentOfOpened(opened);
  const isSame =
    canonicalJson(content.carried ?? null) === canonicalJson(before.setup.carried ?? null);
  if (isSame) {
    followed.value = null;
    return;
  }
  const origin = originOf(before);
  const carried = carryOver(origin, content);
  if (carried.kind === 'none') followed.value = { ...carried, session: before };
  else show(before, origin, carried);
}
