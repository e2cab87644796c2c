// Turns a player's description into a bot that the engine can ask for orders.

import { BOT_LEVELS, BOTS, plannerTelling, policyBot, type TellTurns } from '../bots/index';
import { ordersOfBot, turnOfChapter, type ViewOf } from '../engine/index';
import { defined } from '../lib/assert';
import type { Bot, BotTable } from '../types/bot';
import type { Game } from '../types/game';
import type { BotName, CountryId, RivalLevel } from '../types/names';
import type { Order } from '../types/order';
import type { Scenario } from '../types/scenario';
import { FOLLOWERS } from './followers';
import type { PlayerSpec } from './job';
import { withIntervention } from './intervention';

/** The name under which the engine finds a player that was made here; each has a table of its own. */
const MADE_NAME: BotName = 'balanced';

function plainBotOf(player: PlayerSpec, level: RivalLevel, tell: TellTurns): Bot {
  if ('bot' in player && player.bot === 'planner') return plannerTelling(tell);
  if ('bot' in player) return BOT_LEVELS[level][player.bot];
  return 'policy' in player ? policyBot(player.policy) : FOLLOWERS[player.follows];
}

function botOf(player: PlayerSpec, tell: TellTurns): Bot {
  const { level = 0, intervention } = player;
  const plain = plainBotOf(player, level, tell);
  const awake = intervention === undefined ? plain : withIntervention(plain, intervention);
  return withLapses(awake, player);
}

/** Plays as the bot does but for the turns in which the player does nothing, or spends nothing. */
function withLapses(awake: Bot, player: PlayerSpec): Bot {
  const { idleTurns = 0, idleLastTurns = 0, passesTurn = 0 } = player;
  return (view, random) => {
    if (turnOfChapter(view.ruleset.parameters, view.turn) === passesTurn) return [];
    const isIdle = view.turn < idleTurns || view.turn >= view.length - idleLastTurns;
    return isIdle ? BOTS.idle(view, random) : awake(view, random);
  };
}

/** Every nation with its player, in scenario order; one that is not named follows its own style. */
export function seatsOf(
  { countries }: Scenario,
  players: Readonly<Record<CountryId, PlayerSpec>>,
): Seat[] {
  const seats: Seat[] = [];
  for (const country of countries) {
    if (country.role !== 'nation') continue;
    seats.push(new Seat(country.id, players[country.id] ?? { bot: country.style }));
  }
  for (const named of Object.keys(players))
    defined(
      seats.find(({ country }) => country === named),
      `the nation ${named} of a match`,
    );
  return seats;
}

/** A nation and the bot that plays it. */
export class Seat {
  readonly country: CountryId;
  /** Turns of guessed games that the planner has resolved here. */
  turnsTried = 0;
  private readonly table: BotTable;

  constructor(country: CountryId, player: PlayerSpec) {
    this.country = country;
    const bot = botOf(player, (turns) => {
      this.turnsTried += turns;
    });
    this.table = { ...BOTS, [MADE_NAME]: bot };
  }

  /** The orders for this turn, from the nation's own view and its own stream of draws. */
  ordersIn(game: Game, viewOf?: ViewOf): Order[] {
    return ordersOfBot(game, this.table, this.country, MADE_NAME, viewOf);
  }
}
