// Where the model is wrong, in a few sentences made from the cells, the sums, the other half's judgement and the worlds of all scenarios.

import { readTrust, type TrustReading, WORLD_TOLERANCE, worldSpread } from '../../../selectors';
import { type Arrival, CROSS_FACTOR } from '../../../types/arrival';
import { type Trust, WORLD_QUANTITIES } from '../../../types/trust';
import { t } from '../../text';
import { percent, plain } from '../../text/numbers';
import { Sheet } from '../controls/sheet';
import { countryName } from '../names';
import type { CountryNames } from './cellsTable';

interface SummaryProps {
  readonly trust: Trust;
  readonly arrival: Arrival;
  readonly names: CountryNames;
}

function quantityLines({ worstQuantity: worst, bestQuantity: best }: TrustReading): string[] {
  const way = worst.bias > 0 ? 'above' : 'below';
  return [
    t(`trust.worstQuantity.${way}`, {
      quantity: t(`trust.quantity.${worst.of}`),
      kept: worst.kept,
      count: worst.count,
    }),
    t('trust.bestQuantity', {
      quantity: t(`trust.quantity.${best.of}`),
      kept: best.kept,
      count: best.count,
    }),
  ];
}

function countryLine({ worstCountry, bestCountry }: TrustReading, names: CountryNames): string {
  return t('trust.countries', {
    worst: countryName(names, worstCountry.of),
    worstKept: worstCountry.kept,
    best: countryName(names, bestCountry.of),
    bestKept: bestCountry.kept,
    count: worstCountry.count,
  });
}

function totalsLine({ totals }: Arrival): string {
  const missed = totals.filter(({ verdict }) => verdict === 'miss');
  if (missed.length === 0) return t('trust.totalsMet');
  return t('trust.totalsMissed', {
    list: missed
      .map(({ quantity, model, start }) =>
        t('trust.times', {
          quantity: t(`trust.quantity.${quantity}`),
          factor: plain(model / start, 2),
        }),
      )
      .join(t('trust.and')),
  });
}

function crossLine({ crossValidation: { inside, outside } }: Trust): string {
  const met = outside <= inside * CROSS_FACTOR ? 'met' : 'missed';
  return t(`trust.crossLine.${met}`, { ratio: plain(outside / inside, 2) });
}

function worldsLine({ sameWorld }: Trust): string {
  const spread = worldSpread(sameWorld.worlds);
  const worst = WORLD_QUANTITIES.reduce((a, b) => (spread[b] > spread[a] ? b : a));
  const met = spread[worst] <= WORLD_TOLERANCE ? 'met' : 'missed';
  return t(`trust.worldsLine.${met}`, {
    quantity: t(`trust.world.${worst}`),
    spread: percent(spread[worst]),
  });
}

export function SummarySheet({ trust, arrival, names }: SummaryProps) {
  const reading = readTrust(arrival.cells);
  const { pass, far } = reading.byVerdict;
  const lines = [
    ...quantityLines(reading),
    countryLine(reading, names),
    totalsLine(arrival),
    crossLine(trust),
    worldsLine(trust),
  ];
  return (
    <Sheet title={t('trust.wrong')} className="span-24" neatline>
      <div class="stack">
        <p class="trust-lead">
          {t('trust.lead', {
            kept: pass,
            count: reading.count,
            far,
            share: percent(pass / reading.count),
          })}
        </p>
        <ul class="trust-lines">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p class="muted">{t('trust.how')}</p>
      </div>
    </Sheet>
  );
}
