import { contentOf } from './support/content';
import { seatsOf } from '../src/lab/players';
import { playOut } from '../src/lab/match';
import { scoreOf } from '../src/engine/index';
import { START_POLICY } from '../src/bots/policies/start';
import found from '../src/bots/policies/constant.json';
const over = JSON.parse(process.argv[2] ?? '{}');
const content: any = contentOf('race-for-independence');
const set = (t: any, path: string[], v: any): any => path.length === 0 ? v : { ...t, [path[0]!]: set(t[path[0]!], path.slice(1), v) };
let rs = content.ruleset;
for (const [k, v] of Object.entries<any>(over)) rs = { ...rs, parameters: set(rs.parameters, k.split('.'), v) };
const C: any = { ...content, ruleset: rs };
const variant = C.scenario.variants[0].id;
const mean = (a: number[]) => a.reduce((x, y) => x + y, 0) / a.length;
const out: string[] = [];
for (const country of (process.argv[3] ?? 'KOR,FRA,IND,GBR,JPN,ARE,CAN').split(',')) {
  const run = (m: string) => mean([1, 2, 3].map((seed) => scoreOf(playOut(C, variant, seatsOf(C.scenario, { [country]: { policy: { ...((found as any)[country] ?? START_POLICY), modelProgramme: m } } } as any), seed), country).total));
  out.push(`${country} ${(run('pretrain') - run('adapt')).toFixed(1)}`);
}
console.log(JSON.stringify(over), out.join('  '));
