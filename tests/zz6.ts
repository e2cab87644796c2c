import { createGame, resolveTurn, botOrders, ordersOfBot, viewsOf, nationOf, scoreOf } from '../src/engine/index';
import { BOTS } from '../src/bots/index';
import { contentOf } from './support/content';
const c0 = contentOf('race-for-independence') as any; const ruleset = c0.ruleset; const scenario = c0.scenario;
const S = ['blackout', 'idleHalls', 'exodus', 'election'];
const seatsAll = (process.argv[2] ?? 'KOR,FRA,IND,GBR,ARE,BRA,JPN,DEU,CAN').split(',');
for (const bot of (process.argv[3] ?? 'balanced,random,reacting').split(',')) {
  let games = 0, withStorm = 0, lost = 0; const per: any = {}; const by: any = {}; let minS: number[] = [];
  for (const c of seatsAll) for (const seed of [11, 12, 13]) {
    let g = createGame(ruleset, scenario, { seed, variant: scenario.variants[0].id }); let st = 0; let low = 100; let wasLost = false;
    while (g.state.outcome === 'running') {
      const viewOf = viewsOf(g);
      const r = resolveTurn(g, [...botOrders(g, BOTS, [c], viewOf), ...ordersOfBot(g, BOTS, c, bot as any, viewOf)]);
      for (const e of r.events as any[]) if (e.kind === 'eventAnswered' && e.country === c && S.includes(e.event)) { st++; per[e.event] = (per[e.event] ?? 0) + 1; }
      g = r.game; const n = nationOf(g.state, c); low = Math.min(low, n.support);
      if (n.crises >= 2 || (n.indices.autonomy < 10 && n.usTrust < .3)) wasLost = true;
    }
    games++; if (st) withStorm++; if (wasLost) { lost++; by[c] = (by[c] ?? 0) + 1; } minS.push(low);
  }
  minS.sort((a, b) => a - b);
  console.log(bot, 'games', games, 'withStorm', Math.round(100 * withStorm / games), 'lost', Math.round(100 * lost / games), per, by, 'min support', minS.map((x) => x.toFixed(0)).join(' '));
}
