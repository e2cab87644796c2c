// A hand-in as a code and back: what a code holds, in which order, and that it holds nothing else.

import { assert } from '../../lib/assert';
import { canonicalJson } from '../../lib/canonicalJson';
import type { HandIn, HandInGame } from '../../types/handIn';
import { type CountryId, MOST_HUMANS, PLAYER_SIGHTS, RIVAL_LEVELS } from '../../types/names';
import type { Order } from '../../types/order';
import { ORDER_SHAPES } from '../../types/order';
import { sendAssumptions } from './assumptions';
import { evenly, Flag, sized } from './choices';
import { type Channel, Reader, Writer } from './coder';
import type { Shared } from './fields';
import { Countries, Ids } from './known';
import { textOfDigits } from './letters';
import { isKeptAlias, sendAliases } from './names';
import { Orders } from './orders';

/** As many turns as a file of a game may have. */
const MOST_TURNS = 40;
const RULES_BITS = 20;
/** Rules are counted from 1; in their place this says that assumptions follow, and then the rules. Games without any have the codes that they always had. */
const HAS_ASSUMPTIONS = 0;
const SEED_BITS = 32;
const MARKS = 256;
const CONTENT_DIGITS = 8;
const ASSIGNMENT_DIGITS = 6;
const HALF_FINGERPRINT = 8;

/** What a reader starts with before it has read anything. */
const NOTHING: HandIn = {
  aliases: [],
  assignment: null,
  game: {
    rules: 0,
    scenario: '',
    content: '',
    seed: 0,
    variant: '',
    level: 0,
    sight: 'openSea',
    humans: [],
    turns: [],
    marks: [],
    fingerprint: '',
  },
  reasons: [],
};

/** Sends hexadecimal digits in small letters. */
function sendHex(channel: Channel, digits: number, wanted: string): string {
  let count = 1;
  for (let digit = 0; digit < digits; digit++) count *= 16;
  return evenly(channel, count, Number.parseInt(wanted || '0', 16))
    .toString(16)
    .padStart(digits, '0');
}

function sendAssignment(channel: Channel, wanted: string | null): string | null {
  const isSet = new Flag().through(channel, wanted !== null);
  return isSet ? sendHex(channel, ASSIGNMENT_DIGITS, wanted ?? '') : null;
}

function sendHumans(
  channel: Channel,
  countries: Countries,
  wanted: readonly CountryId[],
): CountryId[] {
  const humans: CountryId[] = [];
  const count = 1 + evenly(channel, MOST_HUMANS, wanted.length - 1);
  while (humans.length < count)
    humans.push(countries.through(channel, humans.at(-1), wanted[humans.length] ?? ''));
  return humans;
}

/** The mark of the last turn is a part of the fingerprint, so it is not sent. */
function lastMark(fingerprint: string): number {
  return Number.parseInt(fingerprint.slice(-2), 16);
}

/** What was sent by the shapes of orders is an order, because the shapes are those of its kind. */
function sendTurns(
  channel: Channel,
  shared: Shared,
  humans: readonly CountryId[],
  wanted: Pick<HandInGame, 'turns' | 'marks' | 'fingerprint'>,
): Pick<HandInGame, 'turns' | 'marks' | 'fingerprint'> {
  const orders = new Orders(ORDER_SHAPES, humans, shared);
  const count = evenly(channel, MOST_TURNS + 1, wanted.turns.length);
  const turns: Order[][] = [];
  const marks: number[] = [];
  for (let turn = 0; turn < count && !channel.isOver; turn++) {
    turns.push(orders.turn(channel, wanted.turns[turn] ?? []) as Order[]);
    if (turn < count - 1) marks.push(evenly(channel, MARKS, wanted.marks[turn] ?? 0));
  }
  const first = sendHex(channel, HALF_FINGERPRINT, wanted.fingerprint.slice(0, HALF_FINGERPRINT));
  const second = sendHex(channel, HALF_FINGERPRINT, wanted.fingerprint.slice(HALF_FINGERPRINT));
  const fingerprint = first + second;
  if (count > 0) marks.push(lastMark(fingerprint));
  return { turns, marks, fingerprint };
}

function sendGame(channel: Channel, wanted: HandInGame): HandInGame {
  const shared = { ids: new Ids(), countries: new Countries() };
  const isAssumed = wanted.assumptions !== undefined;
  const first = sized(channel, RULES_BITS, isAssumed ? HAS_ASSUMPTIONS : wanted.rules);
  const assumed =
    first === HAS_ASSUMPTIONS ? sendAssumptions(channel, shared.ids, wanted.assumptions ?? {}) : {};
  const rules = first === HAS_ASSUMPTIONS ? sized(channel, RULES_BITS, wanted.rules) : first;
  const scenario = shared.ids.spell(channel, wanted.scenario);
  const content = sendHex(channel, CONTENT_DIGITS, wanted.content);
  const seed = sized(channel, SEED_BITS, wanted.seed);
  const variant = shared.ids.spell(channel, wanted.variant);
  const levels = RIVAL_LEVELS.length;
  const level = RIVAL_LEVELS[evenly(channel, levels, RIVAL_LEVELS.indexOf(wanted.level))];
  const sights = PLAYER_SIGHTS.length;
  const sight = PLAYER_SIGHTS[evenly(channel, sights, PLAYER_SIGHTS.indexOf(wanted.sight))];
  const humans = sendHumans(channel, shared.countries, wanted.humans);
  const played = sendTurns(channel, shared, humans, wanted);
  const named = { rules, scenario, content, seed, variant, level, sight, humans };
  return { ...named, ...assumed, ...played };
}

function send(channel: Channel, wanted: HandIn): HandIn {
  const aliases = sendAliases(channel, wanted.aliases);
  const assignment = sendAssignment(channel, wanted.assignment);
  return { aliases, assignment, game: sendGame(channel, wanted.game), reasons: [] };
}

/** The code of a hand-in, without its reasons. A hand-in that no code can hold is a bug; its names must be in the form in which they are kept. */
export function codeOf(handIn: HandIn): string {
  const writer = new Writer();
  const sent = send(writer, handIn);
  const isWhole = canonicalJson(sent) === canonicalJson({ ...handIn, reasons: [] });
  assert(isWhole && handIn.aliases.every(isKeptAlias), 'a code does not hold its game');
  return textOfDigits(writer.finish());
}

/** The hand-in in a code's digits, or null where no writer could have made them. */
export function handInOfDigits(digits: readonly number[]): HandIn | null {
  const handIn = send(new Reader(digits), NOTHING);
  const writer = new Writer();
  send(writer, handIn);
  const again = writer.finish();
  const isSame = again.length === digits.length && again.every((digit, at) => digit === digits[at]);
  return isSame && handIn.aliases.every(isKeptAlias) ? handIn : null;
}
