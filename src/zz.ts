import { readFileSync } from 'node:fs';
import { loadScenario, scenarioFile } from './cli/documents';
import { createGame, resolveTurn } from './engine/index';
import { seatsOf } from './lab/players';
const [sc, ...ids] = process.argv.slice(2);
const r = loadScenario(scenarioFile(sc!));
if (!r.ok) throw new Error(JSON.stringify(r.error));
const c = r.value;
const seats = seatsOf(c.scenario, {});
let game = createGame(c.ruleset, c.scenario, { seed: 1, variant: c.scenario.variants[0]!.id });
const f = (x: number) =>
  (Math.abs(x) >= 1000 ? Math.round(x).toString() : x.toPrecision(3)).padStart(9);
const head =
  'own hosted halls avail draw pRatio hRatio used pubM privM deliv talent know paid lag gap cloud model autC exp'.split(
    ' ',
  );
for (const id of ids) {
  let g = game;
  console.log(id, head.map((h) => h.padStart(9)).join(''));
  for (;;) {
    const n: any = g.state.countries.find((x) => x.id === id);
    console.log(
      String(g.state.halfYear).padStart(3),
      [
        n.usChipsH100e + n.chinaChipsH100e + n.domesticChipsH100e,
        n.hostedChipsH100e,
        n.dataCentreMw,
        n.availablePowerMw,
        n.chipPowerMw,
        n.powerRatio,
        n.dataCentreRatio,
        n.usedChipsH100e,
        n.publicMoneyUsdBn,
        n.privateMoneyUsdBn,
        n.chipDeliveryRatio,
        n.talentRatio,
        n.knowHow,
        n.modelSpendingUsdBn,
        n.lagGenerations,
        n.algorithmicGapOom,
        n.homeCloudShare,
        n.homeModelShare,
        n.homeComputeShare,
        n.experts,
      ]
        .map(f)
        .join(''),
      f(g.state.world.chipPriceMultiplier),
      n.modelProgramme,
      n.bottleneck,
      ['capability', 'autonomy', 'prosperity', 'resilience', 'composite']
        .map((k) => n.indices[k].toFixed(0))
        .join('/'),
      'prestige',
      n.prestige.toFixed(2),
      'supp',
      n.support.toFixed(0),
      n.budgetPercents ? Object.values(n.budgetPercents).join(',') : '',
      n.buildPercent,
      n.governmentPercent,
    );
    if (g.state.outcome !== 'running') break;
    g = resolveTurn(
      g,
      seats.flatMap((s) => s.ordersIn(g)),
    ).game;
  }
}
