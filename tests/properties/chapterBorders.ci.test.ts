// A game saved with a chapter's orders under way goes on as if it had never stopped, at every border between chapters.

import { describe, expect, it } from 'vitest';
import {
  chapterCount,
  chapterIndex,
  chapterStarts,
  nationOf,
  offeredProjects,
  replayGame,
} from '../../src/engine/index';
import { makeReplay, makeSave, parseReplay, parseSave } from '../../src/files/index';
import { createSession, resumeSession, type Session } from '../../src/session/index';
import { PILLARS, PLEDGES } from '../../src/types/names';
import type { Order, OrderKind } from '../../src/types/order';
import { korea } from '../support/korea';
import { caseCount } from '../support/tier';

const CONTENT = korea();
const P = CONTENT.ruleset.parameters;
const KOR = 'KOR';
const SEEDS = caseCount({ quick: 2, full: 10 });
const VARIANTS = CONTENT.scenario.variants.map(({ id }) => id);

/** A save of the turn under way as a file holds it. */
interface Saved {
  readonly turn: number;
  readonly pending: readonly OrderKind[];
  readonly text: string;
}

function next<T>(list: readonly T[], number: number): T {
  return list[number % list.length]!;
}

/** What a chapter may ask for, another thing in each; refused where it is not the time for it. */
function wishesOf(session: Session): Order[] {
  const { state } = session.get().game;
  const nation = nationOf(state, KOR);
  const number = state.seed + chapterIndex(P, state.turn);
  const [offered] = offeredProjects(P, state, nation);
  return [
    { kind: 'chooseOpening', country: KOR, option: 'swap' },
    { kind: 'chooseFocus', country: KOR, pillar: next(PILLARS, number) },
    { kind: 'makePledge', country: KOR, pledge: next(PLEDGES, number) },
    ...(offered === undefined
      ? []
      : [{ kind: 'beginProject', country: KOR, project: offered } as const]),
    { kind: 'setBuildShare', country: KOR, percent: (7 * state.turn + state.seed) % 100 },
  ];
}

function giveWishes(session: Session): void {
  for (const order of wishesOf(session)) session.issue(order);
}

function playOn(session: Session): void {
  while (session.get().game.state.outcome === 'running') {
    giveWishes(session);
    session.endTurn();
  }
}

/** Plays a whole game without a stop, saving it in the middle of every turn. */
function playSaving(session: Session): Saved[] {
  const saves: Saved[] = [];
  while (session.get().game.state.outcome === 'running') {
    giveWishes(session);
    const save = session.toSave();
    const { turn } = session.get().game.state;
    saves.push({ turn, pending: save.pending.map(({ kind }) => kind), text: makeSave(save) });
    session.endTurn();
  }
  return saves;
}

function takenUp({ text }: Saved): Session {
  const read = parseSave(text);
  if (!read.ok) throw new Error(read.error[0]?.message);
  const opened = resumeSession(CONTENT, read.value);
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value;
}

function begin(variant: string, seed: number): Session {
  return createSession({ ...CONTENT, seed, variant, humans: [KOR] });
}

describe.each(VARIANTS)('a game saved at the borders of its chapters: %s', (variant) => {
  for (let seed = 1; seed <= SEEDS; seed++) {
    it(`should end with the same bits from the middle of every turn, seed ${seed}`, () => {
      const whole = begin(variant, seed);
      for (const saved of playSaving(whole)) {
        const again = takenUp(saved);
        expect(again.get().orders.map(({ kind }) => kind)).toEqual(saved.pending);
        again.endTurn();
        playOn(again);
        expect([saved.turn, again.get().hash]).toEqual([saved.turn, whole.get().hash]);
        expect(again.toSave()).toEqual(whole.toSave());
      }
    });

    it(`should leave a replay file that is verified, seed ${seed}`, () => {
      const session = begin(variant, seed);
      const saves = playSaving(session);
      const again = takenUp(saves[Math.floor(saves.length / 2)]!);
      playOn(again);
      const read = parseReplay(makeReplay(again.toSave().replay));
      if (!read.ok) throw new Error(read.error[0]?.message);
      const replayed = replayGame(read.value, CONTENT);
      expect(replayed.ok && replayed.value.game).toEqual(session.get().game);
    });
  }

  it('should have a focus and a pledge under way at every border, and a project at some', () => {
    const session = begin(variant, 1);
    const saves = playSaving(session);
    const { length } = session.get().game.state;
    const borders = saves.filter(({ turn }) => chapterStarts(P, turn));
    expect(borders.map(({ turn }) => turn)).toEqual(
      Array.from({ length: chapterCount(P, length) }, (_, i) => i * P.chapters.turns),
    );
    for (const { pending } of borders)
      expect(pending).toEqual(expect.arrayContaining(['chooseFocus', 'makePledge']));
    expect(saves.some(({ pending }) => pending.includes('beginProject'))).toBe(true);
  });
});
