// Verifies the codes that pupils hand in: each game is played again in the scenario it names.

import { type CodeFault, type ReadCode, searchCodes } from '../classroom/code';
import { markOfContent } from '../engine/index';
import { type GameVerdict, type JudgedGame, judgeGame, type PlayedCourse } from '../lab/index';
import type { HandIn, HandInGame } from '../types/handIn';
import { type Content, currentRules, loadScenario, scenarioFile, scenarioIds } from './documents';
import { isEarlier } from './earlierContent';
import { judgeEarlier, readEarlierCode } from './earlierRules';
import { faultSentence } from './faultWords';
import { tellFault } from './findings';
import { EXIT, type ExitCode, type Output } from './verb';

const FAULTS: Readonly<Record<CodeFault, string>> = {
  cut: 'a part of it is missing',
  changed: 'it is mistyped',
  otherVersion: 'it is of another version of the game',
  otherCase: 'all its letters were made small or large',
};

/** A code, and the text from its beginning to the next one. */
interface CodeInText {
  readonly read: ReadCode;
  readonly text: string;
}

/** Every code in a text; none where the text is a document. */
export function codesIn(text: string): readonly CodeInText[] {
  if (text.trimStart().startsWith('{')) return [];
  const found = [...searchCodes(text)].filter((one) => one !== null);
  return found.map(({ read, from }, at) => ({ read, text: text.slice(from, found[at + 1]?.from) }));
}

function verifiedWords({ fingerprint }: HandInGame, course: PlayedCourse): string {
  const { isOver, length, roundTurns, seats } = course;
  const turns = roundTurns * (seats[0]?.rounds.length ?? 0);
  const state = isOver ? 'verified' : `verified so far, turn ${turns} of ${length * roundTurns}`;
  const scores = seats.map(
    ({ country, rounds }) => `${country} ${(rounds.at(-1)?.score.total ?? 0).toFixed(2)}`,
  );
  return `${state}, hash ${fingerprint}, score ${scores.join(', ')}`;
}

function refusedWords(verdict: Exclude<GameVerdict, { kind: 'verified' }>, turns: number): string {
  switch (verdict.kind) {
    case 'illegal':
      return `refused in round ${verdict.round + 1}: ${verdict.order.kind} is not legal: ${verdict.refusal.code}`;
    case 'otherState':
      return `refused from round ${verdict.round + 1} on: its world is another than the one claimed`;
    case 'impossible':
      return faultSentence(verdict.fault, turns);
    case 'otherRules':
      return `played under rules ${verdict.rules}; these are rules ${verdict.here}, which cannot judge it`;
    case 'otherContent':
      return 'refused: it was played with other figures than this scenario and its rules have';
  }
}

function tellVerdict(
  game: HandInGame,
  { verdict, course }: JudgedGame,
  say: (words: string) => void,
): ExitCode {
  if (verdict.kind === 'verified') {
    say(verifiedWords(game, course!));
    return EXIT.good;
  }
  say(refusedWords(verdict, game.turns.length));
  return EXIT.bad;
}

/** The verdict of the piece that was kept of the rules of a game. */
async function judgedEarlier(
  game: HandInGame,
  named: string | undefined,
  say: (words: string) => void,
): Promise<ExitCode> {
  const judgement = await judgeEarlier(game, named);
  if (judgement.ok)
    return tellVerdict(game, judgement.value, (words) =>
      say(`under rules ${game.rules}: ${words}`),
    );
  say(judgement.error);
  return EXIT.bad;
}

function judged(game: HandInGame, content: Content, say: (words: string) => void): ExitCode {
  const { scenario } = content;
  if (game.scenario !== scenario.id) {
    say(`refused: it was played in ${game.scenario}, not in ${scenario.id}`);
    return EXIT.bad;
  }
  return tellVerdict(game, judgeGame(content, markOfContent(content), game), say);
}

type Say = (words: string) => void;

function verifyHandIn(
  { aliases, game }: HandIn,
  named: string | undefined,
  say: Say,
  output: Output,
): ExitCode | Promise<ExitCode> {
  const { scenario } = game;
  const who = aliases.length === 0 ? '' : `${aliases.join(', ')}: `;
  if (isEarlier(game.rules, currentRules()))
    return judgedEarlier(game, named, (words) => say(who + words));
  if (named === undefined && !scenarioIds().includes(scenario)) {
    say(
      `${who}it was played in ${scenario}, which does not come with the game; give its file with --scenario`,
    );
    return EXIT.usage;
  }
  const content = loadScenario(scenarioFile(named ?? scenario));
  if (content.ok) return judged(game, content.value, (words) => say(who + words));
  tellFault(output, content.error);
  return EXIT.usage;
}

/** A code of another version, which may be one of earlier rules. */
async function verifyOther(
  { read, text }: { readonly read: Extract<ReadCode, { kind: 'fault' }>; readonly text: string },
  named: string | undefined,
  say: Say,
  output: Output,
): Promise<ExitCode> {
  const earlier = await readEarlierCode(text, currentRules());
  if (earlier !== null) return verifyHandIn(earlier.handIn, named, say, output);
  say(`refused: a code cannot be read, ${FAULTS[read.reason]}. It begins "${read.text}".`);
  return EXIT.bad;
}

/** Judges one code of a file; `named` is the file of the scenario where one is given. */
export function verifyCode(
  file: string,
  { read, text }: CodeInText,
  named: string | undefined,
  output: Output,
): ExitCode | Promise<ExitCode> {
  const say = (words: string) => output.print(`${file}: ${words}`);
  if (read.kind === 'read') return verifyHandIn(read.handIn, named, say, output);
  if (read.reason === 'otherVersion') return verifyOther({ read, text }, named, say, output);
  say(`refused: a code cannot be read, ${FAULTS[read.reason]}. It begins "${read.text}".`);
  return EXIT.bad;
}
