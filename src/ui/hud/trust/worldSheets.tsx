// The sums over all countries, and the world of 2030 in every scenario.

import { WORLD_TOLERANCE, worldSpread } from '../../../selectors';
import { type Arrival, TOTAL_FACTOR } from '../../../types/arrival';
import {
  type ScenarioWorld,
  type Trust,
  WORLD_QUANTITIES,
  type WorldQuantity,
} from '../../../types/trust';
import { t } from '../../text';
import { count, percent, plain, power, powerOfTen } from '../../text/numbers';
import { Sheet } from '../controls/sheet';
import { valueWords } from './cellWords';
import { TrustTable, Verdict } from './trustTable';

export function TotalsSheet({ totals }: Pick<Arrival, 'totals'>) {
  return (
    <Sheet title={t('trust.totals')} className="trust-side">
      <div class="stack">
        <p class="model-about">{t('trust.totalsAbout', { factor: plain(TOTAL_FACTOR, 2) })}</p>
        <TrustTable
          caption={t('trust.totals')}
          heads={(['quantity', 'model', 'start', 'factor', 'verdict'] as const).map((head) =>
            t(`trust.${head}`),
          )}
          rows={totals.map(({ quantity, model, start, verdict }) => ({
            key: quantity,
            name: t(`trust.quantity.${quantity}`),
            cells: [
              valueWords(quantity, model),
              valueWords(quantity, start),
              `× ${plain(model / start, 2)}`,
              <Verdict isMet={verdict === 'pass'} />,
            ],
          }))}
        />
      </div>
    </Sheet>
  );
}

const WORLD_WORDS: Readonly<Record<WorldQuantity, (value: number) => string>> = {
  chips: count,
  power,
  run: powerOfTen,
};

function worldRow(world: ScenarioWorld, title: string) {
  const cells = WORLD_QUANTITIES.map((name) => WORLD_WORDS[name](world[name]));
  return { key: world.scenario, name: title, cells };
}

interface WorldsProps {
  readonly sameWorld: Trust['sameWorld'];
  /** The title of a scenario. */
  readonly titleOf: (scenario: string) => string;
}

export function WorldsSheet({ sameWorld: { worlds, games }, titleOf }: WorldsProps) {
  const spread = worldSpread(worlds);
  const last = {
    key: 'spread',
    name: t('trust.spread'),
    cells: WORLD_QUANTITIES.map((name) => (
      <>
        {percent(spread[name])} <Verdict isMet={spread[name] <= WORLD_TOLERANCE} />
      </>
    )),
  };
  return (
    <Sheet title={t('trust.worlds')} className="trust-side">
      <div class="stack">
        <p class="model-about">
          {t('trust.worldsAbout', { games, share: percent(WORLD_TOLERANCE) })}
        </p>
        <TrustTable
          caption={t('trust.worlds')}
          heads={[t('trust.scenario'), ...WORLD_QUANTITIES.map((name) => t(`trust.world.${name}`))]}
          rows={[...worlds.map((world) => worldRow(world, titleOf(world.scenario))), last]}
        />
      </div>
    </Sheet>
  );
}
