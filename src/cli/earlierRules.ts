// Verifies games of earlier rules in the piece that was kept of those.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { EarlierContent, EarlierGame, EarlierPiece, NamedGame } from '../earlier/index';
import type { JudgedGame } from '../lab/index';
import { err, ok, type Result } from '../lib/result';
import type { HandInGame } from '../types/handIn';
import type { Ruleset } from '../types/ruleset';
import type { Scenario } from '../types/scenario';
import { earlierFaultSentence } from './faultWords';
import { PIECE_FILE, RULESET_FILE } from './keptFiles';
import { readText, SCENARIOS } from './readText';
import { EXIT, type ExitCode, type Output } from './verb';

function folderOf(rules: number): string {
  return join(SCENARIOS, 'earlier', `rules-${rules}`);
}

/** Whether games of these rules are verified in their own piece: they are not those that are played here, and were kept. */
export function isEarlier(rules: number, here: number): boolean {
  return rules !== here && existsSync(join(folderOf(rules), PIECE_FILE));
}

/** What was kept of a scenario and its rules; null where that scenario did not come with them. */
function contentOf({
  rules,
  scenario,
  isCarried,
}: Pick<NamedGame, 'rules' | 'scenario' | 'isCarried'>): EarlierContent | null {
  const folder = folderOf(rules);
  const isId = /^[a-z][a-zA-Z0-9-]*$/.test(scenario);
  const played = isId && !isCarried ? readText(join(folder, `${scenario}.json`)) : null;
  const ruleset = readText(join(folder, RULESET_FILE));
  if (played === null || !played.ok || !ruleset.ok) return null;
  return {
    ruleset: JSON.parse(ruleset.value) as Ruleset,
    scenario: JSON.parse(played.value) as Scenario,
  };
}

function verifiedWords({ rules, isOver, turn, length, hashes, seats }: EarlierGame): string {
  const course = isOver ? 'verified' : `verified so far, turn ${turn} of ${length}`;
  const scores = seats.map(({ country, score }) => `${country} ${score.total.toFixed(2)}`);
  return `${course}, hash ${hashes.at(-1)}, score ${scores.join(', ')}, under rules ${rules}, in their own piece`;
}

function authorsWords({ rules, scenario }: Pick<NamedGame, 'rules' | 'scenario'>): string {
  return `played under rules ${rules} in ${scenario}, a scenario of an author; of earlier rules those scenarios alone are kept that came with the game`;
}

async function pieceOf(rules: number): Promise<EarlierPiece> {
  const file = pathToFileURL(join(folderOf(rules), PIECE_FILE)).href;
  return (await import(file)) as EarlierPiece;
}

/** The verdict of the kept piece on a game that was handed in; an error where nothing of its scenario was kept. */
export async function judgeEarlier(game: HandInGame): Promise<Result<JudgedGame, string>> {
  const content = contentOf({ ...game, isCarried: false });
  if (content === null) return err(authorsWords(game));
  return ok((await pieceOf(game.rules)).judge(game, content));
}

/** The verdict of the kept piece in one sentence; an error where the game is refused. */
async function verdictOf(game: NamedGame): Promise<Result<string, string>> {
  const content = contentOf(game);
  if (content === null) return err(authorsWords(game));
  const verified = (await pieceOf(game.rules)).verify(game.data, content);
  if (verified.ok) return ok(verifiedWords(verified.value));
  const sentence = earlierFaultSentence(verified.error, game.turns);
  return err(`played under rules ${game.rules}, ${sentence}`);
}

/** Verifies a game of earlier rules. */
export async function verifyEarlier(
  file: string,
  game: NamedGame,
  output: Output,
): Promise<ExitCode> {
  const verdict = await verdictOf(game);
  output.print(`${file}: ${verdict.ok ? verdict.value : verdict.error}`);
  return verdict.ok ? EXIT.good : EXIT.bad;
}
