// Says why a replay is refused, and from which turn on it differs.

import type { EarlierFault } from '../earlier/index';
import type { ReplayFault, ReplayFaultCode } from '../types/replay';

type Details = ReplayFault['details'];

function others(details: Details, known: readonly string[]): string {
  const rest = Object.entries(details).filter(([name]) => !known.includes(name));
  return rest.length === 0
    ? ''
    : ` (${rest.map(([name, value]) => `${name} ${value}`).join(', ')})`;
}

const WORDS: Readonly<Record<ReplayFaultCode, (details: Details) => string>> = {
  otherRules: ({ played, here }) => `it was played under rules ${played}, these are rules ${here}`,
  otherScenario: ({ played, here }) => `it was played in ${played}, not in ${here}`,
  changedScenario: () => 'it was played in another version of this scenario',
  changedRuleset: () => 'it was played under another version of this ruleset',
  badSeed: ({ seed }) => `${seed} is no seed`,
  unknownVariant: ({ variant }) => `the scenario has no variant "${variant}"`,
  unknownAssumption: ({ assumption }) => `the rules have no assumption "${assumption}"`,
  assumptionOutOfRange: ({ assumption, number, least, most }) =>
    `the assumption "${assumption}" is ${number}; it must lie from ${least} to ${most}`,
  assumptionTooFine: ({ assumption }) =>
    `the assumption "${assumption}" has more than six digits behind the point`,
  noHumanSeat: () => 'no seat was played by a human',
  tooManyHumans: ({ humans }) => `more than four seats were played by humans: ${humans}`,
  unknownSeat: ({ country }) => `${country} is no nation of this scenario`,
  notASeat: ({ country }) => `${country} may not be played in this scenario`,
  repeatedSeat: ({ country }) => `the seat ${country} is listed twice`,
  otherLevel: ({ country, level, expected }) =>
    `${country} plays at level ${level}, where ${expected} is played or none is known`,
  otherBot: ({ country, player, style }) => `${country} is played by ${style}, not by ${player}`,
  hashCount: ({ hashes, turns }) => `it has ${hashes} hashes for ${turns} turns`,
  turnAfterEnd: () => 'the game was over before this turn',
  otherSeat: ({ order, country }) =>
    `order ${Number(order) + 1} is for ${country}, which this player does not play`,
  illegalOrder: (details) =>
    `order ${Number(details.order) + 1}, ${details.kind}, is not legal: ${details.reason}` +
    others(details, ['order', 'kind', 'reason']),
  badPilotWish: ({ seats }) =>
    `the seats that have asked for the pilot do not fit the game: ${seats}`,
  badSubmission: ({ seats }) => `the seats that have handed in do not fit the game: ${seats}`,
  wrongHash: ({ claimed, found }) => `the state has the hash ${found}, not ${claimed}`,
  unfinished: ({ turns, length }) => `it claims a score after ${turns} of ${length} turns`,
  scoreMissing: ({ country }) => `it claims no score for ${country}`,
  scoreOfStranger: ({ country }) => `it claims a score for ${country}, which nobody played`,
  wrongScore: ({ country, part, claimed, found }) =>
    `it claims ${claimed} for ${part} of ${country}; the game gives ${found}`,
};

/** The turn of a fault, counted from 1. */
function placeOf({ turn }: EarlierFault, turns: number): string {
  if (turn < 0) return 'before the first turn';
  return turn < turns ? `in turn ${turn + 1}` : `after turn ${turn}`;
}

/** One sentence about a refused replay of this many turns. */
export function faultSentence(fault: ReplayFault, turns: number): string {
  return `refused ${placeOf(fault, turns)}: ${WORDS[fault.code](fault.details)}`;
}

/** The same of a game of earlier rules, which may have reasons that are no longer known. */
export function earlierFaultSentence(fault: EarlierFault, turns: number): string {
  const { code, details } = fault;
  if (code === 'unsound') return `refused: it is no replay of these rules: see ${details['place']}`;
  const words = Object.hasOwn(WORDS, code) ? WORDS[code as ReplayFaultCode](details) : code;
  return `refused ${placeOf(fault, turns)}: ${words}`;
}
