// tuning: overrides as argv[2] JSON {path:value}, countries argv[3]
import { contentOf } from './support/content';
import { playDecisions } from '../src/lab/decisions';
import { seatsOf } from '../src/lab/players';
import { playOut } from '../src/lab/match';
import { scoreOf, addedPoints } from '../src/engine/index';
const over = JSON.parse(process.argv[2] ?? '{}');
const countries = (process.argv[3] ?? 'KOR,FRA,BRA').split(',');
const content: any = contentOf('race-for-independence');
const set = (t: any, path: string[], v: any): any => path.length === 0 ? v : { ...t, [path[0]!]: set(t[path[0]!], path.slice(1), v) };
let rs = content.ruleset;
for (const [k, v] of Object.entries<any>(over)) if (k === 'lots.price') rs = { ...rs, lots: rs.lots.map((l: any) => ({ ...l, price: l.price * v })) }; else rs = { ...rs, parameters: set(rs.parameters, k.split('.'), v) };
const C: any = { ...content, ruleset: rs };
const variant = C.scenario.variants[0].id;
const mean = (a: number[]) => a.reduce((x, y) => x + y, 0) / a.length;
const WORTH = 0.3, GOOD = 0.5, CLOSE = 0.5;
const places: any = {};
for (const country of countries) {
  const job: any = { kind: 'decisions', variant, country, players: { [country]: { bot: 'reacting' } }, after: { bot: 'reacting' }, seeds: [97001], futures: [0, 1, 2, 3] };
  const it = playDecisions(C, job); let s = it.next(); while (!s.done) s = it.next();
  for (const t of (s.value as any).games[0].turns) {
    const place = t.turn >= 16 ? 'last' : 't' + ((t.turn % 4) + 1);
    for (const half of [0, 1]) {
      const ch = (c: any) => mean(c.gains.filter((_: any, i: number) => i % 2 === half)); const ju = (c: any) => mean(c.gains.filter((_: any, i: number) => i % 2 !== half));
      const r = [...t.changes].sort((a: any, b: any) => ch(b) - ch(a));
      const best = ju(r[0]); const next = r.find((c: any) => c.kind !== r[0].kind);
      const st = (a: number, b: number) => a >= GOOD && b >= GOOD && Math.abs(a - b) <= CLOSE;
      const o = (places[place] ??= { n: 0, none: 0, dil: 0, kinds: 0, best: 0, kind: {} });
      o.n++; if (best < WORTH) o.none++; if (st(best, ju(r[1]))) o.dil++; if (next && st(best, ju(next))) o.kinds++; o.best += best; o.kind[r[0].kind] = (o.kind[r[0].kind] ?? 0) + 1;
    }
  }
}
for (const [p, o] of Object.entries<any>(places)) console.log(p, 'nothing', (100 * o.none / o.n).toFixed(0), 'dilemma', (100 * o.dil / o.n).toFixed(0), 'kinds', (100 * o.kinds / o.n).toFixed(0), 'best', (o.best / o.n).toFixed(2), JSON.stringify(o.kind));
const SEEDS = [97001, 97002, 97003, 97004];
for (const country of countries) {
  const run = (spec: any) => SEEDS.map((seed) => scoreOf(playOut(C, variant, seatsOf(C.scenario, { [country]: spec }), seed), country).total);
  const base = run({ bot: 'reacting' }); const d = (spec: any) => mean(run(spec).map((x, i) => base[i]! - x)).toFixed(1);
  const bal = run({ bot: 'balanced' });
  console.log(country, 'react', mean(base).toFixed(1), 'bal', mean(bal).toFixed(1), 'const', mean(run({ bot: 'constant' })).toFixed(1), 'pass', [1, 2, 3, 4].map((k) => d({ bot: 'reacting', passesTurn: k })).join(' '), 'idleEnd', d({ bot: 'reacting', idleLastTurns: 2 }), 'rand', mean(run({ bot: 'random' })).toFixed(1));
}
