// Guesses a whole game from what one seat may know, so that forecasts can be played in the real engine.

import type { Game, PlayerView, PublicNation } from '../types/game';
import type { Scenario } from '../types/scenario';
import type { CountryState, NationState } from '../types/state';
import { rngFor } from '../lib/rng';
import { copyNation } from './made/copy';
import { takePublic } from './made/public';
import { drawChapters, drawProjectOffers } from './rules/chapterDraw';
import { chapterCount } from './rules/chapters';
import { frontierLog10Flop } from './rules/compute';
import { TRUST_IN } from './rules/lead';
import { createGame } from './setup';
import { STREAM_CHAPTERS, STREAM_PROJECT_OFFERS } from './turnContext';
import { resolveTurn } from './turn';

/** Seeds of sampled futures are far apart and have nothing to do with the seed of the real game. */
const SAMPLE_SEED = 0x5eed0000;

function seedOf(k: number): number {
  return (SAMPLE_SEED + k) % 4294967296;
}

/** Chips as they are known; what they draw and how many run is scaled with them. */
function scaleToChips(guess: NationState, known: PublicNation): void {
  const before = guess.usChipsH100e + guess.chinaChipsH100e + guess.domesticChipsH100e;
  const after = known.usChipsH100e + known.chinaChipsH100e + known.domesticChipsH100e;
  const scale = before > 0 ? after / before : 1;
  guess.chipPowerMw *= scale;
  guess.usedChipsH100e *= scale;
  guess.usedChipsBeforeH100e *= scale;
}

/** The state of a rival: guessed where it is hidden, the public figures everywhere else. */
function rivalState(view: PlayerView, guess: NationState, known: PublicNation): NationState {
  const p = view.ruleset.parameters;
  const nation = copyNation(guess);
  scaleToChips(nation, known);
  takePublic(nation, known);
  if (nation.lostTurn >= 0) nation.crisisTurns = view.length - view.turn;
  else if (guess.lostTurn >= 0) nation.crisisTurns = 0;
  nation.ownModelLog10Flop =
    frontierLog10Flop(p, view) - known.lagGenerations * p.training.generationOom;
  const trust = view.trusts[known.id];
  if (trust !== undefined) nation[TRUST_IN[view.own.superpower!.sells]] = trust;
  return nation;
}

/** The latest guess for each scenario, from which the next one mostly goes on. It saves time and never changes a result. */
const grounds = new WeakMap<Scenario, Game>();

function isBefore(view: PlayerView, seed: number, { ruleset, state }: Game): boolean {
  return (
    ruleset === view.ruleset &&
    state.variant === view.variant &&
    state.seed === seed &&
    state.turn <= view.turn
  );
}

/** The game as it would be if everybody had kept their first standing orders; the guess of hidden figures starts from it. */
function playedOn(view: PlayerView, seed: number): Game {
  const latest = grounds.get(view.scenario);
  const isBegun = latest !== undefined && isBefore(view, seed, latest);
  const first = { seed, variant: view.variant };
  let game = isBegun ? latest : createGame(view.ruleset, view.scenario, first);
  while (game.state.turn < view.turn && game.state.outcome === 'running')
    game = resolveTurn(game, []).game;
  grounds.set(view.scenario, game);
  return game;
}

function countryOf(view: PlayerView, guess: CountryState): CountryState {
  if (guess.id === view.seat) return copyNation(view.own);
  if (guess.role === 'superpower')
    return { ...(view.superpowers.find(({ id }) => id === guess.id) ?? guess) };
  const known = view.rivals.find(({ id }) => id === guess.id);
  return known === undefined ? guess : rivalState(view, guess, known);
}

/** The `k`-th game that a view allows: what the seat knows as it is, hidden parts guessed, and draws to come of another seed. It depends on the view and `k` alone. */
export function sampleFuture(view: PlayerView, k: number): Game {
  return sampleOn(view, k, playedOn(view, seedOf(k)));
}

/** The same, with hidden parts taken from another game of the same turn. */
export function sampleOn(view: PlayerView, k: number, { state }: Game): Game {
  const seed = seedOf(k);
  return {
    ruleset: view.ruleset,
    scenario: view.scenario,
    state: {
      seed,
      variant: view.variant,
      turn: view.turn,
      halfYear: view.halfYear,
      length: view.length,
      roundTurns: view.roundTurns,
      outcome: view.outcome,
      world: { ...view.world, announcedEvents: view.world.announcedEvents.slice() },
      countries: state.countries.map((guess) => countryOf(view, guess)),
      contracts: view.contracts.map((contract) => ({ ...contract.state })),
      proposals: view.proposals,
      deals: view.deals,
      chapters: drawChapters(
        rngFor(seed, view.turn, STREAM_CHAPTERS),
        view.chapters,
        chapterCount(view.ruleset.parameters, view.length),
      ),
      projectOffers: drawProjectOffers(
        rngFor(seed, view.turn, STREAM_PROJECT_OFFERS),
        view.ruleset.parameters,
        view.projectOffers.map((offer) => offer.slice()),
      ),
    },
  };
}
