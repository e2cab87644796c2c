// Verifies games of earlier rules in the piece that is kept of those.

import type { EarlierContent, EarlierFault, EarlierGame, NamedGame } from '../earlier/index';
import { err, ok, type Result } from '../lib/result';
import type { CarriedScenario } from '../types/carried';
import type { Ask } from './contentFiles';
import {
  bringEnginePiece,
  bringShipped,
  cameWith,
  type EarlierHere,
  type EarlierLack,
  openAuthors,
} from './earlierFiles';
import { ownScenario } from './own/ownCatalogue';
import { earlierNumbers } from './rulesHere';

export type EarlierVerdict =
  | { readonly kind: 'verified'; readonly game: EarlierGame; readonly content: EarlierContent }
  | { readonly kind: 'refused'; readonly fault: EarlierFault }
  | EarlierLack;

/** A game of these rules. */
export interface EarlierAsked {
  readonly rules: number;
  readonly scenario: string;
  readonly carried?: CarriedScenario | undefined;
  /** The content, where its scenario has been opened before. */
  readonly opened?: EarlierContent | undefined;
}

/** The scenario that came with those rules, else the one that the game carries, else the one of its id that is kept on this device. */
async function contentFor(
  { rules, scenario, carried, opened: before }: EarlierAsked,
  send?: Ask,
): Promise<Result<EarlierContent, EarlierLack>> {
  if (cameWith(rules, scenario)) {
    const shipped = await bringShipped(rules, scenario, send);
    return shipped.ok ? shipped : err({ kind: 'content', faults: shipped.error });
  }
  if (before !== undefined) return ok(before);
  const own = carried ?? ownScenario(scenario)?.carried;
  if (own === undefined) return err({ kind: 'authors' });
  const opened = await openAuthors(rules, { carried: own }, send);
  return opened.ok ? ok(opened.value.content) : opened;
}

/** What a game of these rules is verified with. */
export async function bringEarlier(
  asked: EarlierAsked,
  send?: Ask,
): Promise<Result<EarlierHere, EarlierLack>> {
  const [piece, content] = await Promise.all([
    bringEnginePiece(asked.rules),
    contentFor(asked, send),
  ]);
  if (!content.ok && content.error.kind !== 'content') return content;
  const faults = [
    ...(piece.ok ? [] : [piece.error]),
    ...(content.ok || content.error.kind !== 'content' ? [] : content.error.faults),
  ];
  if (!piece.ok || !content.ok) return err({ kind: 'content', faults });
  const isShipped = cameWith(asked.rules, asked.scenario);
  return ok({ piece: piece.value, content: content.value, isShipped });
}

/** The verdict on a game in kept rules. */
async function verifyUnder(rules: number, game: NamedGame, send?: Ask): Promise<EarlierVerdict> {
  const { scenario, carried, data } = game;
  const here = await bringEarlier({ rules, scenario, carried }, send);
  if (!here.ok) return here.error;
  const { piece, content } = here.value;
  const verified = piece.verify(data, content);
  return verified.ok
    ? { kind: 'verified', game: { ...verified.value, rules }, content }
    : { kind: 'refused', fault: verified.error };
}

/** The verdict on a game, in the rules it was played under. */
export function verifyEarlier(game: NamedGame, send?: Ask): Promise<EarlierVerdict> {
  return verifyUnder(game.rules, game, send);
}

/** The number of the newest earlier rules in which a game comes out that carries rules of its author, whose own number says nothing; null where there are none. */
export async function rulesOfOwn(game: NamedGame, send?: Ask): Promise<number | null> {
  for (const rules of earlierNumbers())
    if ((await verifyUnder(rules, game, send)).kind === 'verified') return rules;
  return null;
}
