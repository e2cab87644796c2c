// play: lets a bot play a seat to the end, prints its score and writes the game down.

import { writeFileSync } from 'node:fs';
import { BOTS, recordGame } from '../../bots/index';
import { medalOf, parAt, parCourse, scoreOf } from '../../engine/index';
import { makeReplay } from '../../files/index';
import { err, ok, type Result } from '../../lib/result';
import type { Assumptions } from '../../types/assumption';
import type { Game } from '../../types/game';
import { BOT_NAMES, INDICES, type BotName, type CountryId } from '../../types/names';
import { suggestion, type Arguments } from '../arguments';
import { ASSUME_HELP, readAssumptions } from '../assumptions';
import { loadScenario, scenarioFile, type Content } from '../documents';
import { tellFault } from '../findings';
import { EXIT, refuseUsage, type ExitCode, type Output, type Verb } from '../verb';

const SEEDS = 4294967296;
const DEFAULT_SEED = 1;

interface Choice {
  readonly seat: CountryId;
  readonly bot: BotName;
  readonly seed: number;
  readonly variant: string;
  readonly assumptions: Assumptions;
}

function chooseFrom<T extends string>(
  what: string,
  word: string | undefined,
  allowed: readonly T[],
): Result<T, string> {
  const chosen = word === undefined ? allowed[0] : allowed.find((one) => one === word);
  if (chosen !== undefined) return ok(chosen);
  const guess = suggestion(word ?? '', allowed);
  return err(`"${word ?? ''}" is no ${what}; there are ${allowed.join(', ')}.${guess}`);
}

function chooseSeed(word: string | undefined): Result<number, string> {
  const seed = word === undefined ? DEFAULT_SEED : Number(word);
  const isSeed = word !== '' && Number.isInteger(seed) && seed >= 0 && seed < SEEDS;
  return isSeed ? ok(seed) : err(`The seed must be a whole number from 0 to ${SEEDS - 1}.`);
}

function chooseGame(given: Arguments, { ruleset, scenario }: Content): Result<Choice, string> {
  const { values } = given;
  const seats = scenario.seats.map(({ country }) => country);
  const variants = scenario.variants.map(({ id }) => id);
  const seat = chooseFrom('seat of this scenario', values.get('country'), seats);
  if (!seat.ok) return seat;
  const bot = chooseFrom('bot', values.get('bot'), BOT_NAMES);
  if (!bot.ok) return bot;
  const seed = chooseSeed(values.get('seed'));
  if (!seed.ok) return seed;
  const variant = chooseFrom('variant of this scenario', values.get('variant'), variants);
  if (!variant.ok) return variant;
  const assumptions = readAssumptions(given, ruleset, scenario);
  if (!assumptions.ok) return assumptions;
  return ok({
    seat: seat.value,
    bot: bot.value,
    seed: seed.value,
    variant: variant.value,
    assumptions: assumptions.value,
  });
}

function printScore(output: Output, game: Game, choice: Choice): void {
  const { seat, bot, seed, variant, assumptions } = choice;
  const score = scoreOf(game, seat);
  const { turn, outcome } = game.state;
  output.print(`${game.scenario.id}: ${seat} by ${bot}, seed ${seed}, ${variant}, ${turn} turns`);
  for (const [id, number] of Object.entries(assumptions))
    output.print(`${'assumed'.padEnd(11)} ${id}=${number}`);
  for (const index of INDICES) output.print(`${index.padEnd(11)} ${score[index].toFixed(2)}`);
  const par = parAt(parCourse(game, BOTS, seat), turn).score.total;
  output.print(`${'score'.padEnd(11)} ${score.total.toFixed(2)}`);
  output.print(`${'par'.padEnd(11)} ${par.toFixed(2)}`);
  const none = game.ruleset.assumed === undefined ? 'none' : 'none, bars are for usual numbers';
  output.print(`${'medal'.padEnd(11)} ${medalOf(game, seat, par) ?? none}`);
  output.print(`${'outcome'.padEnd(11)} ${outcome}`);
}

function writeReplay(output: Output, file: string | undefined, text: string): ExitCode {
  if (file === undefined) return EXIT.good;
  try {
    writeFileSync(file, text);
  } catch (error) {
    output.tell(`${file} cannot be written: ${error instanceof Error ? error.message : 'failed'}`);
    return EXIT.usage;
  }
  output.print(`${'written'.padEnd(11)} ${file}`);
  return EXIT.good;
}

export const play: Verb = {
  summary: 'lets a bot play a seat, prints the score and writes the replay',
  usage: 'SCENARIO',
  flags: {
    country: 'value',
    bot: 'value',
    seed: 'value',
    variant: 'value',
    assume: 'list',
    out: 'value',
  },
  help: [
    'SCENARIO          a file, or the id of a scenario that comes with the game',
    '--country CODE    the seat to play (the first seat when left out)',
    `--bot NAME        one of ${BOT_NAMES.join(', ')}`,
    `--seed N          a whole number from 0 to ${SEEDS - 1} (${DEFAULT_SEED} when left out)`,
    '--variant ID      the length of the game (the first when left out)',
    ...ASSUME_HELP,
    '--out FILE        where to write the replay, for example game.replay.json; it carries a scenario',
    '                  that does not come with the game',
    '',
    'Exit code: 0 when the game was played, 2 when the call is wrong or a file cannot be used.',
  ],
  run: (given, output) => {
    const [word, ...others] = given.words;
    if (word === undefined || others.length > 0) return refuseUsage(output, 'Name one scenario.');
    const content = loadScenario(scenarioFile(word));
    if (!content.ok) {
      tellFault(output, content.error);
      return EXIT.usage;
    }
    const choice = chooseGame(given, content.value);
    if (!choice.ok) return refuseUsage(output, choice.error);
    const { carried } = content.value;
    const { replay, game } = recordGame({ ...content.value, ...choice.value, bots: BOTS });
    printScore(output, game, choice.value);
    output.print(`${'hash'.padEnd(11)} ${replay.hashes.at(-1) ?? ''}`);
    return writeReplay(
      output,
      given.values.get('out'),
      makeReplay(carried === undefined ? replay : { ...replay, carried }),
    );
  },
};
