import {
  createGame,
  resolveTurn,
  scoreOf,
  botOrders,
  ordersOfBot,
  viewsOf,
  nationsOf,
} from '../src/engine/index';
import { BOTS } from '../src/bots/index';
import { contentOf } from './support/content';
const id = process.argv[2] ?? 'race-for-independence';
const { scenario, ruleset } = contentOf(id) as any;
const tally: any = {};
let won = 0,
  unsold = 0,
  bidders = 0,
  contested = 0;
const prem: any = {};
const by: any = {};
const prices: any = {};
for (let seed = 1; seed <= 4; seed++) {
  let game = createGame(ruleset, scenario, { seed, variant: scenario.variants[0].id });
  while (game.state.outcome === 'running') {
    const orders = botOrders(game, BOTS, []);
    const r = resolveTurn(game, orders);
    for (const e of r.events as any[]) {
      if (e.kind === 'lotUnsold') {
        unsold++;
        tally[e.lot] ??= [0, 0, 0];
        tally[e.lot][1]++;
      }
      if (e.kind === 'lotWon') {
        won++;
        bidders += e.bidders.length;
        if (e.bidders.length > 1) contested++;
        prem[e.premium] = (prem[e.premium] ?? 0) + 1;
        tally[e.lot] ??= [0, 0, 0];
        tally[e.lot][0]++;
        tally[e.lot][2] += e.bidders.length;
        by[e.country] = (by[e.country] ?? 0) + 1;
      }
    }
    game = r.game;
  }
  for (const n of nationsOf(game.state))
    (prices[n.id] ??= []).push(scoreOf(game, n.id).total.toFixed(1));
  console.log(seed, JSON.stringify(game.state.world.lotPrices));
}
console.log({
  won,
  unsold,
  meanBidders: bidders / won,
  contested: contested / (won + unsold),
  prem,
  by,
});
console.log(tally);
console.log(prices);
