// verify: plays recorded games again and says whether everything in them comes out.

import { BOT_LEVELS, BOTS } from '../../bots/index';
import { hashScenario, replayGame, scoreOf, type ReplayedGame } from '../../engine/index';
import { openCarried, parseReplay, parseSave } from '../../files/index';
import { err, ok, type Result } from '../../lib/result';
import type { CarriedScenario } from '../../types/carried';
import type { Issue } from '../../types/issue';
import type { Replay } from '../../types/replay';
import { type NamedGame, namedGame } from '../../earlier/index';
import type { Exit } from '../call';
import { codesIn, verifyCode } from '../codes';
import {
  type Content,
  currentRules,
  loadScenario,
  scenarioFile,
  scenarioIds,
  topField,
} from '../documents';
import { isEarlier } from '../earlierContent';
import { verifyEarlier, verifyOwnRules } from '../earlierRules';
import { faultSentence } from '../faultWords';
import { tellFault } from '../findings';
import { loadLibrary } from '../library';
import { type DocumentFault, readText } from '../readText';
import { EXIT, refuseUsage, type ExitCode, type Output, type Verb } from '../verb';

/** The replay in a file; a save counts as a replay of what was played so far. */
function parseRecord(text: string): Result<Replay, Issue[]> {
  if (topField(text, 'pending') === undefined) return parseReplay(text);
  const save = parseSave(text);
  return save.ok ? ok(save.value.replay) : save;
}

function loadReplay(file: string, text: string): Result<Replay, DocumentFault> {
  const replay = parseRecord(text);
  if (replay.ok) return replay;
  return err({ file, sentence: `${file}: refused: it is no replay.`, issues: replay.error });
}

function verifiedLine({ game, humans, history }: ReplayedGame, replay: Replay): string {
  const { turn, length, outcome } = game.state;
  const course = outcome === 'running' ? `verified so far, turn ${turn} of ${length}` : 'verified';
  const scores = humans.map((seat) => `${seat} ${scoreOf(game, seat).total.toFixed(2)}`);
  const hash = history.at(-1)?.hash ?? replay.hashes[0];
  return `${course}, hash ${hash}, score ${scores.join(', ')}`;
}

/** The content in which a replay is played again, and a remark on where it comes from. */
interface Against {
  readonly content: Content;
  readonly from: string;
}

/** The scenario that the game carries. It may not replace another one that comes with the game. */
function loadCarried(file: string, carried: CarriedScenario): Result<Against, DocumentFault> {
  const library = loadLibrary();
  if (!library.ok) return library;
  const opened = openCarried(carried, library.value);
  if (!opened.ok) {
    const sentence = `${file}: refused: the scenario that it carries has errors. The lines are those of the scenario’s own text.`;
    return err({ file: `${file} (scenario)`, sentence, issues: opened.error });
  }
  const { scenario } = opened.value;
  const known = scenarioIds().includes(scenario.id)
    ? loadScenario(scenarioFile(scenario.id))
    : undefined;
  if (known === undefined)
    return ok({ content: opened.value, from: ', with the scenario that it carries' });
  if (!known.ok) return known;
  if (hashScenario(known.value.scenario) === hashScenario(scenario))
    return ok({ content: known.value, from: '' });
  const sentence = `${file}: refused: it carries a scenario called ${scenario.id}, and another one of that name comes with the game`;
  return err({ file, sentence, issues: [] });
}

function loadAgainst(
  file: string,
  { carried, scenario }: Replay,
  named: string | undefined,
): Result<Against, DocumentFault> {
  if (named === undefined && carried !== undefined) return loadCarried(file, carried);
  const content = loadScenario(scenarioFile(named ?? scenario.id));
  return content.ok ? ok({ content: content.value, from: '' }) : content;
}

function otherRulesLine(file: string, played: number, here: number): string {
  return played < here
    ? `${file}: played under rules ${played}, of which nothing is kept: it cannot be verified any more`
    : `${file}: played under rules ${played}; these are rules ${here}, which cannot judge it`;
}

function verifyReplay(
  file: string,
  replay: Replay,
  named: string | undefined,
  output: Output,
): ExitCode {
  const against = loadAgainst(file, replay, named);
  if (!against.ok) {
    tellFault(output, against.error);
    return named === undefined && replay.carried !== undefined ? EXIT.bad : EXIT.usage;
  }
  const { content, from } = against.value;
  const replayed = replayGame(replay, { ...content, bots: BOTS, levels: BOT_LEVELS });
  if (replayed.ok) {
    output.print(`${file}: ${verifiedLine(replayed.value, replay)}${from}`);
    return EXIT.good;
  }
  const { code, details } = replayed.error;
  output.print(
    code === 'otherRules'
      ? otherRulesLine(file, Number(details['played']), Number(details['here']))
      : `${file}: ${faultSentence(replayed.error, replay.turns.length)}`,
  );
  return EXIT.bad;
}

function worstOf(codes: readonly ExitCode[]): ExitCode {
  return codes.reduce((worst, code) => (code > worst ? code : worst), EXIT.good);
}

/** The worst of them; at once where none of them takes its time. */
function worstOfAll(exits: readonly Exit[]): Exit {
  const codes = exits.filter((exit) => typeof exit === 'number');
  if (codes.length === exits.length) return worstOf(codes);
  return Promise.all(exits.map((exit) => Promise.resolve(exit))).then(worstOf);
}

/** A game with rules of its author is one of the present version, or else of the first earlier one in which it comes out. */
async function verifyWithOwnRules(file: string, game: NamedGame, output: Output, now: Listened) {
  const earlier = await verifyOwnRules(game, currentRules());
  if (earlier === null) now.tellAll(output);
  else output.print(`${file}: ${earlier}`);
  return earlier === null ? now.code : EXIT.good;
}

/** What would be said. */
interface Listened {
  readonly code: ExitCode;
  readonly tellAll: (output: Output) => void;
}

function listen(act: (output: Output) => ExitCode): Listened {
  const said: ((output: Output) => void)[] = [];
  const code = act({
    print: (line) => said.push((output) => output.print(line)),
    tell: (line) => said.push((output) => output.tell(line)),
  });
  return { code, tellAll: (output) => said.forEach((say) => say(output)) };
}

/** Verifies a game in the rules that are played here. */
function verifyHere(
  file: string,
  text: string,
  scenario: string | undefined,
  output: Output,
): ExitCode {
  const replay = loadReplay(file, text);
  if (replay.ok) return verifyReplay(file, replay.value, scenario, output);
  tellFault(output, replay.error);
  return replay.error.issues.length > 0 ? EXIT.bad : EXIT.usage;
}

function verifyFile(file: string, scenario: string | undefined, output: Output): Exit {
  const text = readText(file);
  if (!text.ok) {
    tellFault(output, text.error);
    return EXIT.usage;
  }
  const codes = codesIn(text.value).map((code) => verifyCode(file, code, scenario, output));
  if (codes.length > 0) return worstOfAll(codes);
  const named = namedGame(text.value);
  const here = (listening: Output) => verifyHere(file, text.value, scenario, listening);
  if (named === null) return here(output);
  if (named.hasOwnRules) {
    const now = listen(here);
    if (now.code !== EXIT.good) return verifyWithOwnRules(file, named, output, now);
    now.tellAll(output);
    return now.code;
  }
  if (isEarlier(named.rules, currentRules())) return verifyEarlier(file, named, output, scenario);
  if (named.rules >= currentRules()) return here(output);
  output.print(otherRulesLine(file, named.rules, currentRules()));
  return EXIT.bad;
}

export const verify: Verb = {
  summary: 'plays recorded games again and says whether they are what they claim',
  usage: 'REPLAY…',
  flags: { scenario: 'value' },
  help: [
    'REPLAY            a replay, a save, or a text with codes that were handed in',
    '--scenario FILE   the scenario to judge by; else the one that the game carries, where it does not',
    '                  come with the game; else the one that comes with the game',
    '',
    'A game of earlier rules, from rules 5 on, is verified in the piece that was kept of them, with the',
    'scenario that it carries or that is named, as those rules read it.',
    'Nothing in the file is believed: every turn, hash and score is computed again.',
    'Exit code: 0 when every game is verified, 1 when one is refused or was played under rules of which',
    'nothing was kept, 2 when the call is wrong or a file cannot be read.',
  ],
  run: ({ words, values }, output) => {
    if (words.length === 0) return refuseUsage(output, 'Name at least one replay.');
    const codes = words.map((file, at) => {
      if (words.length > 1) output.tell(`replay ${at + 1} of ${words.length}`);
      return verifyFile(file, values.get('scenario'), output);
    });
    return worstOfAll(codes);
  },
};
