// Plays games that were handed in again, from their orders alone, and says whether they came out as claimed.

import { RIVAL_BOT_LEVELS, RIVAL_BOTS } from '../bots/index';
import {
  assumptionFault,
  botsAt,
  checkTurn,
  createGame,
  hashState,
  playTurn,
  type PlayedTurn,
} from '../engine/index';
import { err, ok, type Result } from '../lib/result';
import { selectRefusal } from '../selectors/index';
import type { Game } from '../types/game';
import type { HandInGame } from '../types/handIn';
import { MOST_HUMANS } from '../types/names';
import type { Order, Refusal } from '../types/order';
import type { ReplayFault, ReplayFaultCode } from '../types/replay';
import type { JudgeJob, JudgeResult, LabContent, Steps } from './job';
import type { GameVerdict, JudgedGame } from './judged';
import { courseOf } from './judgedCourse';

const SEEDS = 4294967296;
const HEXADECIMAL = 16;

function impossible(code: ReplayFaultCode, details: ReplayFault['details'] = {}): GameVerdict {
  return { kind: 'impossible', fault: { turn: -1, code, details } };
}

/** What a hand-in says of itself before its first turn. */
function headVerdict(game: HandInGame, { ruleset, scenario }: LabContent): GameVerdict | null {
  const { seed, variant, humans, turns, marks, assumptions = {} } = game;
  const assumed = assumptionFault(ruleset, assumptions);
  if (assumed !== null) return impossible(assumed.code, assumed.details);
  if (!Number.isInteger(seed) || seed < 0 || seed >= SEEDS) return impossible('badSeed');
  if (!scenario.variants.some(({ id }) => id === variant)) return impossible('unknownVariant');
  if (humans.length === 0) return impossible('noHumanSeat');
  if (humans.length > MOST_HUMANS) return impossible('tooManyHumans');
  if (new Set(humans).size < humans.length) return impossible('repeatedSeat');
  const isSeat = (id: string) => scenario.seats.some(({ country }) => country === id);
  if (!humans.every(isSeat)) return impossible('notASeat');
  return marks.length === turns.length ? null : impossible('hashCount');
}

/** The refused order of a turn, with every number that its message names. */
function illegalVerdict(
  game: Game,
  orders: readonly Order[],
  { code, details }: ReplayFault,
): GameVerdict {
  const order = orders[Number(details['order'])]!;
  const { country } = order;
  const { reason, order: _place, kind: _kind, ...numbers } = details;
  const given = { code: code === 'illegalOrder' ? reason : 'otherSeat', details: numbers };
  const known = game.state.countries.some(({ id, role }) => id === country && role === 'nation');
  const seat = { game, orders, history: [], par: () => [] };
  const refusal = known ? selectRefusal(seat, country, given as Refusal) : (given as Refusal);
  const round = Math.floor(game.state.turn / game.state.roundTurns);
  return { kind: 'illegal', round, order, refusal };
}

function turnVerdict(game: Game, humans: HandInGame['humans'], orders: readonly Order[]) {
  const fault = checkTurn(game, humans, orders);
  if (fault === null) return null;
  return fault.code === 'turnAfterEnd'
    ? ({ kind: 'impossible', fault } as const)
    : illegalVerdict(game, orders, fault);
}

/** The last byte of a fingerprint. */
function markOf(hash: string): number {
  return Number.parseInt(hash.slice(-2), HEXADECIMAL);
}

/** Every turn of the game, or why it is not what it says it is. */
function playAgain(
  { ruleset, scenario }: LabContent,
  handIn: HandInGame,
): Result<{ readonly start: Game; readonly history: readonly PlayedTurn[] }, GameVerdict> {
  const { humans, turns, marks, level, fingerprint } = handIn;
  const { seed, variant, assumptions = {} } = handIn;
  const bots = botsAt({ bots: RIVAL_BOTS, levels: RIVAL_BOT_LEVELS }, level);
  const start = createGame(ruleset, scenario, { seed, variant, assumptions });
  const history: PlayedTurn[] = [];
  let game = start;
  const otherState = (): GameVerdict => {
    const { roundTurns } = game.state;
    return { kind: 'otherState', round: Math.floor(Math.max(0, history.length - 1) / roundTurns) };
  };
  for (let turn = 0; turn < turns.length; turn++) {
    const refused = turnVerdict(game, humans, turns[turn]!);
    if (refused !== null) return err(refused);
    const played = playTurn(game, bots, humans, turns[turn]!);
    history.push(played);
    game = played.after;
    if (markOf(played.hash) !== marks[turn]) return err(otherState());
  }
  const last = history.at(-1)?.hash ?? hashState(start.state);
  return last === fingerprint ? ok({ start, history }) : err(otherState());
}

/** The verdict on one game of this content, and its course where it is verified. */
export function judgeGame(
  content: LabContent,
  contentMark: string,
  handIn: HandInGame,
): JudgedGame {
  const { rules } = content.ruleset;
  const refuse = (verdict: GameVerdict): JudgedGame => ({ verdict, course: null });
  if (handIn.rules !== rules)
    return refuse({ kind: 'otherRules', rules: handIn.rules, here: rules });
  if (handIn.content !== contentMark) return refuse({ kind: 'otherContent' });
  const head = headVerdict(handIn, content);
  if (head !== null) return refuse(head);
  const played = playAgain(content, handIn);
  if (!played.ok) return refuse(played.error);
  const { start, history } = played.value;
  return { verdict: { kind: 'verified' }, course: courseOf(start, handIn, history) };
}

/** Judges the games of a job, one after the other; those that were not reached are left out. */
export function* playJudge(content: LabContent, job: JudgeJob): Steps<JudgeResult> {
  const games: JudgedGame[] = [];
  for (const game of job.games) {
    games.push(judgeGame(content, job.contentMark, game));
    if (yield 1) break;
  }
  return { kind: 'judge', games };
}
