// Prints how many turns a second the engine resolves in this process; with `store`, after the session has played.

import { BOTS } from '../../src/bots/index';
import { botOrders, createGame, resolveTurn } from '../../src/engine/index';
import { createSession, resumeSession } from '../../src/session/index';
import type { Game } from '../../src/types/game';
import type { Order } from '../../src/types/order';
import { korea } from '../support/korea';
import { bestSeconds } from './bench';

const SETUP = {
  ...korea(),
  seed: 7,
  variant: 'full',
  humans: ['KOR'],
};
/** Games played before measuring, each from its own seed. */
const SEEDS = 5;
/** Times that the recorded game is resolved in one round. */
const GAMES = 200;

/** What the human seat orders in every turn of a game. */
function humanOrders(seed: number): Order[] {
  return [
    { kind: 'setBuildShare', country: 'KOR', percent: 40 + seed },
    { kind: 'acceptPlatformsFrom', country: 'KOR', countries: ['JPN'] },
  ];
}

/** Plays whole games with the engine alone. */
function playPlain(): void {
  for (let seed = 0; seed < SEEDS; seed++) {
    let game = createGame(SETUP.ruleset, SETUP.scenario, { ...SETUP, seed });
    while (game.state.outcome === 'running') {
      const orders = [...humanOrders(seed), ...botOrders(game, BOTS, ['KOR'])];
      game = resolveTurn(game, orders).game;
    }
  }
}

/** Plays the same games through the store, as the page does: watched, with undo, saved and taken up. */
function playStore(): void {
  for (let seed = 0; seed < SEEDS; seed++) {
    const session = createSession({ ...SETUP, seed });
    const shown: Game[] = [];
    session.subscribe(
      ({ game }) => game,
      (game) => shown.push(game),
    );
    while (session.get().game.state.outcome === 'running') {
      for (const order of humanOrders(seed)) session.issue(order);
      session.undo();
      session.redo();
      session.endTurn();
    }
    resumeSession(SETUP, session.toSave());
  }
}

/** One game's turns with the orders of all seats, so that the bots are not measured. */
function recordTurns(): { game: Game; orders: Order[] }[] {
  const turns: { game: Game; orders: Order[] }[] = [];
  let game = createGame(SETUP.ruleset, SETUP.scenario, SETUP);
  while (game.state.outcome === 'running') {
    const orders = botOrders(game, BOTS, []);
    turns.push({ game, orders });
    game = resolveTurn(game, orders).game;
  }
  return turns;
}

if (process.argv[2] === 'store') playStore();
else playPlain();
const turns = recordTurns();
const seconds = bestSeconds(() => {
  for (let i = 0; i < GAMES; i++) for (const { game, orders } of turns) resolveTurn(game, orders);
}, 12);
console.log(String((GAMES * turns.length) / seconds));
