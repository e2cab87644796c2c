import { contentOf } from './support/content';
import { seatsOf } from '../src/lab/players';
import { playOut } from '../src/lab/match';
import { scoreOf } from '../src/engine/index';
const C: any = contentOf('korea-260000-gpus');
const variant = C.scenario.variants[0].id;
const go = (bot: string) => { const c = process.cpuUsage(); const g = playOut(C, variant, seatsOf(C.scenario, { KOR: { bot } } as any), 7); const u = process.cpuUsage(c); return [bot, scoreOf(g, 'KOR').total.toFixed(1), ((u.user + u.system) / 1e6).toFixed(2)]; };
console.log(go('balanced'), go('planner'));
