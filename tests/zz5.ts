import { createGame, resolveTurn, botOrders, ordersOfBot, viewsOf, nationOf } from '../src/engine/index';
import { BOTS } from '../src/bots/index';
import { contentOf } from './support/content';
const { scenario, ruleset } = contentOf('race-for-independence') as any;
for (const bot of ['balanced', 'random', 'reacting']) for (const c of ['KOR', 'FRA', 'IND', 'GBR', 'ARE', 'BRA', 'USA']) {
  const rows: any[] = [];
  for (const seed of [11, 12]) {
    let g = createGame(ruleset, scenario, { seed, variant: scenario.variants[0].id });
    while (g.state.outcome === 'running') {
      const viewOf = viewsOf(g);
      g = resolveTurn(g, [...botOrders(g, BOTS, [c], viewOf), ...ordersOfBot(g, BOTS, c, bot as any, viewOf)]).game;
      const n = nationOf(g.state, c);
      rows.push({ s: n.support, idle: 1 - n.operatingShare, p: n.powerRatio, h: n.dataCentreRatio, r: n.retention, o: n.outflowShare, t: n.talentRatio, e: g.state.world.energyShockTurns, d: n.debtUsdBn, cr: n.crises, q: n.prestige });
    }
  }
  const q = (k: string) => { const a = rows.map((r) => r[k]).sort((x, y) => x - y); return [0, .1, .5, .9, 1].map((f) => a[Math.min(a.length - 1, Math.floor(f * a.length))].toFixed(2)).join('/'); };
  console.log(bot, c, 'support', q('s'), 'idle', q('idle'), 'power', q('p'), 'halls', q('h'), 'ret', q('r'), 'out', q('o'), 'tal', q('t'), 'shock', q('e'), 'crises', q('cr'));
}
