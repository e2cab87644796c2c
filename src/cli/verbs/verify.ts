// verify: plays recorded games again and says whether everything in them comes out.

import { BOT_LEVELS, BOTS } from '../../bots/index';
import { replayGame, scoreOf, type ReplayedGame } from '../../engine/index';
import { parseReplay, parseSave } from '../../files/index';
import { err, ok, type Result } from '../../lib/result';
import type { Issue } from '../../types/issue';
import type { Replay } from '../../types/replay';
import { loadScenario, scenarioFile, topField } from '../documents';
import { faultSentence } from '../faultWords';
import { tellFault } from '../findings';
import { type DocumentFault, readText } from '../readText';
import { EXIT, refuseUsage, type ExitCode, type Output, type Verb } from '../verb';

/** The replay in a file; a save counts as the replay of what was played so far. */
function parseRecord(text: string): Result<Replay, Issue[]> {
  if (topField(text, 'pending') === undefined) return parseReplay(text);
  const save = parseSave(text);
  return save.ok ? ok(save.value.replay) : save;
}

function loadReplay(file: string): Result<Replay, DocumentFault> {
  const text = readText(file);
  if (!text.ok) return text;
  const replay = parseRecord(text.value);
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

function verifyReplay(file: string, replay: Replay, scenario: string, output: Output): ExitCode {
  const content = loadScenario(scenario);
  if (!content.ok) {
    tellFault(output, content.error);
    return EXIT.usage;
  }
  const replayed = replayGame(replay, { ...content.value, bots: BOTS, levels: BOT_LEVELS });
  if (replayed.ok) {
    output.print(`${file}: ${verifiedLine(replayed.value, replay)}`);
    return EXIT.good;
  }
  const { code, details } = replayed.error;
  output.print(
    code === 'otherRules'
      ? `${file}: played under rules ${details.played}; these are rules ${details.here}, which cannot judge it`
      : `${file}: ${faultSentence(replayed.error, replay.turns.length)}`,
  );
  return EXIT.bad;
}

function verifyFile(file: string, scenario: string | undefined, output: Output): ExitCode {
  const replay = loadReplay(file);
  if (!replay.ok) {
    tellFault(output, replay.error);
    return replay.error.issues.length > 0 ? EXIT.bad : EXIT.usage;
  }
  return verifyReplay(
    file,
    replay.value,
    scenarioFile(scenario ?? replay.value.scenario.id),
    output,
  );
}

export const verify: Verb = {
  summary: 'plays recorded games again and says whether they are what they claim',
  usage: 'REPLAY…',
  flags: { scenario: 'value' },
  help: [
    'REPLAY            a replay or a save',
    '--scenario FILE   the scenario, when it does not come with the game',
    '',
    'Nothing in the file is believed: every turn, hash and score is computed again.',
    'Exit code: 0 when every game is verified, 1 when one is refused or was played under other rules,',
    '2 when the call is wrong or a file cannot be read.',
  ],
  run: ({ words, values }, output) => {
    if (words.length === 0) return refuseUsage(output, 'Name at least one replay.');
    let worst: ExitCode = EXIT.good;
    for (const [at, file] of words.entries()) {
      if (words.length > 1) output.tell(`replay ${at + 1} of ${words.length}`);
      const code = verifyFile(file, values.get('scenario'), output);
      if (code > worst) worst = code;
    }
    return worst;
  },
};
