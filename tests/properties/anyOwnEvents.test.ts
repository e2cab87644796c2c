// Whatever cards, lots and demands an author writes within the ranges, a game of random players with them stays sound, and its record is the same game.

import { describe, expect, it } from 'vitest';
import { BOTS } from '../../src/bots/index';
import {
  createGame,
  createReplay,
  ordersOfBot,
  playTurn,
  type PlayedTurn,
  replayGame,
} from '../../src/engine/index';
import { parseScenario } from '../../src/files/index';
import { auditState } from '../../src/lab/index';
import { rngFor, type Random } from '../../src/lib/rng';
import { QUANTITIES } from '../../src/types/condition';
import { HISTORY_PICTURES } from '../../src/types/history';
import type { CountryEventCard, WorldEventCard } from '../../src/types/ruleset';
import type { Scenario } from '../../src/types/scenario';
import { atlas, rules, scenarioText, sound } from '../support/content';
import { pick } from '../support/drawNumbers';
import { drawCards, drawDemandCards, drawLotCards } from '../support/drawRules';
import { caseCount } from '../support/tier';

const GAMES = caseCount({ quick: 8, full: 120 });
const IDS = ['first-data-centre', 'gulf-approvals', 'small-state'];
const OPTIONS = { ruleset: rules(), atlas: atlas() };
const WORDS = { en: 'Words of an author', ko: '지은이의 글' };
const MOST_CARDS = 10;
const STREAM = 77;

/** When a card comes: by chance, by conditions, or by its date, no two choices in one half-year. */
function drawTrigger(at: number, random: Random): object {
  const quantity = pick(random, QUANTITIES);
  const bound = pick(random, ['atLeast', 'atMost', 'above', 'below']);
  const condition = { quantity, [bound]: pick(random, [0, 0.3, 1, 40]) };
  const kind = random.nextBelow(3);
  if (kind === 0) return { date: `${2026 + Math.floor(at / 2)}-${at % 2 === 0 ? '02' : '11'}` };
  if (kind === 1) return { when: [condition] };
  return { chance: [{ when: [condition], base: random.nextUnit() }, { base: 0.1 }] };
}

/** A card as its author writes it. */
function written(card: CountryEventCard | WorldEventCard, at: number, random: Random): object {
  const head = {
    id: `card-${at}`,
    name: WORDS,
    text: WORDS,
    picture: pick(random, HISTORY_PICTURES),
  };
  const comes = drawTrigger(at, random);
  if (card.scope === 'world') return { ...head, ...comes, scope: 'world', effects: card.effects };
  const options = card.options.map((option) => ({ ...option, name: WORDS, text: WORDS }));
  return { ...head, ...comes, scope: 'country', options };
}

function drawEvents(random: Random): object[] {
  const count = 1 + random.nextBelow(MOST_CARDS);
  return Array.from({ length: count }, (_, at) =>
    written(drawCards(random)[random.chance(0.3) ? 1 : 0]!, at, random),
  );
}

function drawLots(random: Random): object {
  const lots = drawLotCards(OPTIONS.ruleset.parameters, random);
  const worded = lots.map((lot) => ({ ...lot, name: WORDS, text: WORDS }));
  const ofRules = OPTIONS.ruleset.lots.map(({ id }) => id).filter(() => random.chance(0.5));
  return { lots: worded, ...(random.chance(0.5) ? { lotsOfRules: ofRules } : {}) };
}

function drawScenario(random: Random): Scenario {
  const id = pick(random, IDS);
  // A lesson waits for a bid on a lot of its own, which may not be drawn.
  const { lesson: _lesson, ...file } = JSON.parse(scenarioText(`${id}.json`)) as {
    lesson?: unknown;
  };
  const text = JSON.stringify({
    ...file,
    start: { year: 2026, half: 1 },
    history: [],
    events: drawEvents(random),
    ...drawLots(random),
    ...drawDemands(random),
  });
  return sound(parseScenario(text, { ...OPTIONS, id }));
}

function drawDemands(random: Random): object {
  const demands = drawDemandCards(OPTIONS.ruleset.parameters, random);
  const worded = demands.map((demand) => ({ ...demand, name: WORDS, text: WORDS, offer: WORDS }));
  const ofRules = OPTIONS.ruleset.demands.map(({ id }) => id).filter(() => random.chance(0.5));
  return { demands: worded, ...(random.chance(0.5) ? { demandsOfRules: ofRules } : {}) };
}

interface PlayedGame {
  readonly turns: readonly PlayedTurn[];
  readonly findings: readonly string[];
  /** Cards that nations were told because their conditions held. */
  readonly told: readonly (readonly string[])[];
  /** How many lots of the author were won. */
  readonly won: number;
  /** How many demands of the author were answered. */
  readonly answered: number;
}

/** A game in which the first seat and all others give random orders. */
function play(scenario: Scenario, seed: number): PlayedGame {
  const seat = scenario.seats[0]!.country;
  const start = createGame(OPTIONS.ruleset, scenario, { seed, variant: scenario.variants[0]!.id });
  const turns: PlayedTurn[] = [];
  const findings: string[] = [];
  let game = start;
  while (game.state.outcome === 'running') {
    const played = playTurn(game, BOTS, [seat], ordersOfBot(game, BOTS, seat, 'random'));
    turns.push(played);
    game = played.after;
    findings.push(...auditState(game.state));
  }
  const record = createReplay(start, [seat], turns);
  const replayed = replayGame(record, { ruleset: OPTIONS.ruleset, scenario, bots: BOTS });
  if (!replayed.ok) findings.push(`seed ${seed}: ${replayed.error.code}`);
  const told = game.state.countries.flatMap((country) =>
    country.role === 'nation' ? [country.eventsTold] : [],
  );
  const facts = turns.flatMap(({ events }) => events);
  const own = facts.filter((fact) => fact.kind === 'lotWon' && fact.lot.startsWith('lot-'));
  const answers = facts.filter(
    (fact) => fact.kind === 'demandAnswered' && fact.demand.startsWith('demand-'),
  );
  return { turns, findings, told, won: own.length, answered: answers.length };
}

describe('a game with cards, lots and demands of an author', () => {
  it('should stay sound, tell each conditional card once, and be the same when it is replayed', () => {
    const found: string[] = [];
    let told = 0;
    let turns = 0;
    let won = 0;
    let answered = 0;
    for (let seed = 1; seed <= GAMES && found.length < 10; seed++) {
      const played = play(drawScenario(rngFor(seed, 0, STREAM)), seed);
      const twice = played.told.filter((ids) => new Set(ids).size < ids.length);
      found.push(...played.findings, ...twice.map((ids) => `seed ${seed}: ${ids.join(' ')}`));
      told += played.told.flat().length;
      turns += played.turns.length;
      won += played.won;
      answered += played.answered;
    }
    console.log(
      `${GAMES} games, ${turns} turns, ${told} cards told because their conditions held, ${won} lots won, ${answered} demands answered`,
    );
    expect(found).toEqual([]);
    expect(told).toBeGreaterThan(0);
    expect(won).toBeGreaterThan(0);
    expect(answered).toBeGreaterThan(0);
  });
});
