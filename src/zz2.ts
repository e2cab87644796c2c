import { loadScenario, scenarioFile } from './cli/documents';
import { createGame, resolveTurn } from './engine/index';
import { seatsOf } from './lab/players';
const [sc, id] = process.argv.slice(2);
const r = loadScenario(scenarioFile(sc!));
if (!r.ok) throw new Error(JSON.stringify(r.error));
const c = r.value;
const seats = seatsOf(c.scenario, {});
for (let seed = 1; seed <= 8; seed++) {
  let g = createGame(c.ruleset, c.scenario, { seed, variant: c.scenario.variants[0]!.id });
  const out: string[] = [];
  while (g.state.outcome === 'running') {
    const t = resolveTurn(
      g,
      seats.flatMap((s) => s.ordersIn(g)),
    );
    g = t.game;
    const n: any = g.state.countries.find((x) => x.id === id);
    const ev = t.events
      .filter(
        (e: any) =>
          e.country === id &&
          ['eventAnswered', 'noticeStruck', 'cardPlayed', 'answerReturned'].includes(e.kind),
      )
      .map((e: any) => e.event + ':' + e.option)
      .join(',');
    out.push(
      `${n.dataCentreMw.toFixed(0)}/${(n.hostedChipsH100e / 1000).toFixed(1)}/${((n.usChipsH100e + n.chinaChipsH100e + n.domesticChipsH100e) / 1000).toFixed(1)}${ev ? ' [' + ev + ']' : ''}`,
    );
  }
  console.log(seed, out.join('  '));
}
