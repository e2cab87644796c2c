// Verifies games of earlier rules in the piece that was kept of those.

import type { EarlierGame, EarlierHandIn, NamedGame } from '../earlier/index';
import type { JudgedGame } from '../lab/index';
import { err, ok, type Result } from '../lib/result';
import type { HandInGame } from '../types/handIn';
import {
  type ContentLack,
  type EarlierAsked,
  earlierContent,
  isEarlier,
  keptNumbers,
  pieceOf,
  readerOf,
} from './earlierContent';
import { earlierFaultSentence } from './faultWords';
import { EXIT, type ExitCode, type Output } from './verb';

function verifiedWords({ rules, isOver, turn, length, hashes, seats }: EarlierGame): string {
  const course = isOver ? 'verified' : `verified so far, turn ${turn} of ${length}`;
  const scores = seats.map(({ country, score }) => `${country} ${score.total.toFixed(2)}`);
  return `${course}, hash ${hashes.at(-1)}, score ${scores.join(', ')}, under rules ${rules}, in their own piece`;
}

function lackWords({ rules, scenario, named }: EarlierAsked, lack: ContentLack): string {
  if (lack === 'authors')
    return `played under rules ${rules} in ${scenario}, a scenario of an author; give its file with --scenario`;
  if (lack === 'unreadable') return `${named} cannot be read`;
  const [first] = lack.filter(({ severity }) => severity === 'error');
  const where = `line ${first!.line}, column ${first!.column}`;
  return `played under rules ${rules}, under which its scenario ${scenario} has errors: ${where}: ${first!.message}`;
}

/** The verdict of the kept piece on a game that was handed in; an error where nothing of its scenario was kept. */
export async function judgeEarlier(
  game: HandInGame,
  named?: string,
): Promise<Result<JudgedGame, string>> {
  const content = await earlierContent({ ...game, named });
  if (!content.ok) return err(lackWords({ ...game, named }, content.error));
  return ok((await pieceOf(game.rules)).judge(game, content.value));
}

/** A code that the present version cannot read, as earlier rules read it; null where none of them can. */
export async function readEarlierCode(text: string, here: number): Promise<EarlierHandIn | null> {
  for (const rules of keptNumbers().filter((kept) => isEarlier(kept, here))) {
    const read = (await readerOf(rules)).readCode(text);
    if (read !== null) return read;
  }
  return null;
}

/** The verdict of the piece of these rules in one sentence; an error where the game is refused. */
async function verdictOf(
  game: NamedGame,
  rules: number,
  named?: string,
): Promise<Result<string, string>> {
  const { scenario, carried } = game;
  const asked = { rules, scenario, carried, named };
  const content = await earlierContent(asked);
  if (!content.ok) return err(lackWords(asked, content.error));
  const verified = (await pieceOf(rules)).verify(game.data, content.value);
  if (verified.ok) return ok(verifiedWords({ ...verified.value, rules }));
  const sentence = earlierFaultSentence(verified.error, game.turns);
  return err(`played under rules ${rules}, ${sentence}`);
}

/** Verifies a game of earlier rules; `named` is the file of the scenario where one is given. */
export async function verifyEarlier(
  file: string,
  game: NamedGame,
  output: Output,
  named?: string,
): Promise<ExitCode> {
  const verdict = await verdictOf(game, game.rules, named);
  output.print(`${file}: ${verdict.ok ? verdict.value : verdict.error}`);
  return verdict.ok ? EXIT.good : EXIT.bad;
}

/** The same of a game that carries rules of its author, whose number says nothing: the first kept rules in which it comes out; null where there are none. */
export async function verifyOwnRules(game: NamedGame, here: number): Promise<string | null> {
  for (const rules of keptNumbers().filter((kept) => isEarlier(kept, here))) {
    const verdict = await verdictOf(game, rules);
    if (verdict.ok) return verdict.value;
  }
  return null;
}
