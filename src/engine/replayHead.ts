// Checks what a replay says of itself before its first turn: rules, scenario, seed, length and seats.

import { ok, type Result } from '../lib/result';
import type { BotLevels, BotTable } from '../types/bot';
import type { CarriedScenario } from '../types/carried';
import type { CountryId, RivalLevel } from '../types/names';
import type { Replay, ReplayFault, ReplayFaultCode, ReplaySeat } from '../types/replay';
import type { Ruleset } from '../types/ruleset';
import type { Scenario } from '../types/scenario';
import { hashRuleset, hashScenario } from './fingerprints';
import { assumptionFault } from './rules/assume';
import { rulesOf } from './rules/patch';

/** What a replay is held against. */
export interface ReplayContent {
  readonly ruleset: Ruleset;
  readonly scenario: Scenario;
  readonly bots: BotTable;
  /** The rivals of every level; where they are left out there is level 0 alone. */
  readonly levels?: BotLevels;
  /** The scenario as its games carry it, where it does not come with the game. */
  readonly carried?: CarriedScenario;
}

const BEFORE_FIRST_TURN = -1;
const SEEDS = 4294967296;

export function faultAt(
  turn: number,
  code: ReplayFaultCode,
  details: ReplayFault['details'] = {},
): ReplayFault {
  return { turn, code, details };
}

function headFault(code: ReplayFaultCode, details: ReplayFault['details'] = {}): ReplayFault {
  return faultAt(BEFORE_FIRST_TURN, code, details);
}

function checkDocuments(replay: Replay, { ruleset, scenario }: ReplayContent): ReplayFault | null {
  if (replay.rules !== ruleset.rules)
    return headFault('otherRules', { played: replay.rules, here: ruleset.rules });
  if (replay.scenario.id !== scenario.id)
    return headFault('otherScenario', { played: replay.scenario.id, here: scenario.id });
  const scenarioHash = hashScenario(scenario);
  if (replay.scenario.hash !== scenarioHash)
    return headFault('changedScenario', { played: replay.scenario.hash, here: scenarioHash });
  const rulesetHash = hashRuleset(rulesOf(ruleset, scenario));
  if (replay.rulesetHash !== rulesetHash)
    return headFault('changedRuleset', { played: replay.rulesetHash, here: rulesetHash });
  return null;
}

function checkChoice({ seed, variant, turns, hashes }: Replay, scenario: Scenario) {
  if (!Number.isInteger(seed) || seed < 0 || seed >= SEEDS) return headFault('badSeed', { seed });
  if (!scenario.variants.some(({ id }) => id === variant))
    return headFault('unknownVariant', { variant });
  if (hashes.length !== turns.length + 1)
    return headFault('hashCount', { hashes: hashes.length, turns: turns.length });
  return null;
}

function checkAssumptions(
  { assumptions = {} }: Replay,
  { ruleset }: ReplayContent,
): ReplayFault | null {
  const fault = assumptionFault(ruleset, assumptions);
  return fault === null ? null : headFault(fault.code, fault.details);
}

function checkSeat({ country, player }: ReplaySeat, scenario: Scenario): ReplayFault | null {
  const found = scenario.countries.find(({ id }) => id === country);
  if (found?.role !== 'nation') return headFault('unknownSeat', { country });
  if (player !== 'human') {
    return player === found.style
      ? null
      : headFault('otherBot', { country, player, style: found.style });
  }
  return scenario.seats.some((seat) => seat.country === country)
    ? null
    : headFault('notASeat', { country });
}

function checkSeats(seats: readonly ReplaySeat[], scenario: Scenario): ReplayFault | null {
  for (let i = 0; i < seats.length; i++) {
    const { country } = seats[i]!;
    const fault = checkSeat(seats[i]!, scenario);
    if (fault !== null) return fault;
    if (seats.findIndex((seat) => seat.country === country) !== i)
      return headFault('repeatedSeat', { country });
  }
  return null;
}

/** The bots as rivals of this level. */
export function botsAt(
  { bots, levels }: Pick<ReplayContent, 'bots' | 'levels'>,
  level: RivalLevel,
): BotTable {
  return levels?.[level] ?? bots;
}

/** The level of a record's rivals; all of them have the same. */
export function levelOf({ seats }: Replay): RivalLevel {
  return seats.find(({ player }) => player !== 'human')?.level ?? 0;
}

function checkLevels(replay: Replay, { levels }: ReplayContent): ReplayFault | null {
  const level = levelOf(replay);
  for (const seat of replay.seats) {
    const expected = seat.player === 'human' ? 0 : level;
    const { country, level: found = 0 } = seat;
    const known = levels === undefined ? found === 0 : found in levels;
    if (found !== expected || !known)
      return headFault('otherLevel', { country, level: found, expected });
  }
  return null;
}

/** The countries that humans play, or why the replay cannot be one of this content. */
export function checkHead(
  replay: Replay,
  content: ReplayContent,
): Result<readonly CountryId[], ReplayFault> {
  const fault =
    checkDocuments(replay, content) ??
    checkChoice(replay, content.scenario) ??
    checkAssumptions(replay, content) ??
    checkSeats(replay.seats, content.scenario) ??
    checkLevels(replay, content);
  if (fault !== null) return { ok: false, error: fault };
  const humans = replay.seats.filter(({ player }) => player === 'human');
  return humans.length === 0
    ? { ok: false, error: headFault('noHumanSeat') }
    : ok(humans.map(({ country }) => country));
}
