// Turns a player's description into a bot that the engine can ask for orders.

import { BOTS } from '../bots/index';
import { ordersOfBot } from '../engine/index';
import type { Bot, BotTable } from '../types/bot';
import type { Game } from '../types/game';
import type { BotName, CountryId } from '../types/names';
import type { Order } from '../types/order';
import type { PlayerSpec } from './job';

/** The engine asks bots by name: a made player answers to this one, in a table of its own. */
const MADE_NAME: BotName = 'balanced';

/** Spends nothing, rents its models, opens its data and leans on America. */
const idle: Bot = ({ seat: country }) => [
  {
    kind: 'allocateBudget',
    country,
    percents: { chips: 0, dataCentres: 0, power: 0, talent: 0, models: 0 },
  },
  { kind: 'setModelProgramme', country, programme: 'rent' },
  { kind: 'setDataLaw', country, law: 'open' },
  { kind: 'setStance', country, stance: 'alignUsa' },
];

function botOf({ bot, idleTurns = 0 }: PlayerSpec): Bot {
  const awake = BOTS[bot];
  if (idleTurns === 0) return awake;
  return (view, random) => (view.turn < idleTurns ? idle(view, random) : awake(view, random));
}

/** A nation and who answers for it. */
export class Seat {
  readonly country: CountryId;
  private readonly table: BotTable;

  constructor(country: CountryId, player: PlayerSpec) {
    this.country = country;
    this.table = { ...BOTS, [MADE_NAME]: botOf(player) };
  }

  /** The orders for this turn, from the nation's own view and its own stream of draws. */
  ordersIn(game: Game): Order[] {
    return ordersOfBot(game, this.table, this.country, MADE_NAME);
  }
}
