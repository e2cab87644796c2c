// Verifies games of earlier rules in the piece that is kept of those; the piece and the one scenario are fetched when a game asks for them.

import { KEPT } from 'virtual:earlier-pieces';
import type {
  EarlierContent,
  EarlierFault,
  EarlierGame,
  EarlierPiece,
  NamedGame,
} from '../earlier/index';
import { err, ok, type Result } from '../lib/result';
import { askForFile } from '../ui/gameFiles';
import { fetchPiece, MissingFile } from '../ui/pieceFiles';
import { type Ask, type ContentFault, fetchAll } from './contentFiles';

/** Why a game cannot be verified in its own rules here. */
export type EarlierLack =
  /** Its scenario did not come with those rules. */
  | { readonly kind: 'authors' }
  | { readonly kind: 'content'; readonly faults: readonly ContentFault[] };

export type EarlierVerdict =
  | { readonly kind: 'verified'; readonly game: EarlierGame; readonly content: EarlierContent }
  | { readonly kind: 'refused'; readonly fault: EarlierFault }
  | EarlierLack;

export interface EarlierHere {
  readonly piece: EarlierPiece;
  readonly content: EarlierContent;
}

function readPlain<T>(file: string, text: string): Result<T, ContentFault> {
  try {
    return ok(JSON.parse(text) as T);
  } catch {
    return err({ kind: 'unsound', file });
  }
}

/** The piece itself; what does not come now may come later. */
async function bringPiece(rules: number): Promise<Result<EarlierPiece, ContentFault>> {
  const name = `earlier/rules-${rules}/engine`;
  try {
    await fetchPiece(name);
    return ok(await KEPT[rules]!.bring());
  } catch (thrown) {
    const isGone = thrown instanceof MissingFile && thrown.isGone;
    return err(
      isGone
        ? { kind: 'refused', file: name, status: 404 }
        : { kind: 'unreachable', file: `rules-${rules}` },
    );
  }
}

const ask: Ask = (address) => askForFile(address);

/** What a game of these rules in this scenario is verified with. */
export async function bringEarlier(
  rules: number,
  scenario: string,
  send: Ask = ask,
): Promise<Result<EarlierHere, EarlierLack>> {
  const kept = KEPT[rules];
  if (kept === undefined || !Object.hasOwn(kept.scenarios, scenario))
    return err({ kind: 'authors' });
  const addresses = { ruleset: kept.ruleset, [scenario]: kept.scenarios[scenario]! };
  const [piece, texts] = await Promise.all([bringPiece(rules), fetchAll(addresses, send)]);
  const read = Object.entries(texts).map(([file, text]) =>
    text.ok ? readPlain<object>(file, text.value) : text,
  );
  const faults = [piece, ...read].flatMap((one) => (one.ok ? [] : [one.error]));
  const [ruleset, played] = read;
  if (!piece.ok || !ruleset?.ok || !played?.ok) return err({ kind: 'content', faults });
  const content = { ruleset: ruleset.value, scenario: played.value } as EarlierContent;
  return ok({ piece: piece.value, content });
}

/** The verdict on a game, in the rules it was played under. */
export async function verifyEarlier(
  { rules, scenario, carried, data }: NamedGame,
  send?: Ask,
): Promise<EarlierVerdict> {
  if (carried !== undefined) return { kind: 'authors' };
  const here = await bringEarlier(rules, scenario, send);
  if (!here.ok) return here.error;
  const { piece, content } = here.value;
  const verified = piece.verify(data, content);
  return verified.ok
    ? { kind: 'verified', game: verified.value, content }
    : { kind: 'refused', fault: verified.error };
}
