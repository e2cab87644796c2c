// The judgement of countries on which the constants were not fitted: the loss inside and outside, and both tables.

import { compareArrival } from '../../../selectors';
import { CROSS_FACTOR } from '../../../types/arrival';
import type { HalfFit, Trust } from '../../../types/trust';
import { t } from '../../text';
import { plain } from '../../text/numbers';
import { Sheet } from '../controls/sheet';
import { countryName } from '../names';
import { loss } from './cellWords';
import { type CountryNames, CellsTable } from './cellsTable';
import { TrustTable, Verdict } from './trustTable';

function listOf(countries: readonly string[], names: CountryNames): string {
  return countries.map((country) => countryName(names, country)).join(', ');
}

interface CrossProps {
  readonly cross: Trust['crossValidation'];
  readonly names: CountryNames;
}

function crossRow(half: HalfFit, other: HalfFit, i: number, names: CountryNames) {
  return {
    key: String(i + 1),
    name: (
      <>
        {t('trust.half', { number: i + 1 })}{' '}
        <span class="trust-half muted">{listOf(half.countries, names)}</span>
      </>
    ),
    cells: [
      loss(half.inside),
      loss(half.outside),
      plain(half.outside / half.inside, 2),
      plain(half.outside / other.inside, 2),
    ],
  };
}

export function CrossSheet({ cross, names }: CrossProps) {
  const { halves, inside, outside } = cross;
  const judged = compareArrival(cross.model, cross.start);
  const ratio = plain(outside / inside, 2);
  const both = {
    key: 'both',
    name: t('trust.bothHalves'),
    cells: [
      loss(inside),
      loss(outside),
      <>
        {ratio} <Verdict isMet={outside <= inside * CROSS_FACTOR} />
      </>,
      ratio,
    ],
  };
  return (
    <Sheet title={t('trust.cross')} className="span-24">
      <div class="stack">
        <p class="model-about">{t('trust.crossAbout', { aim: plain(CROSS_FACTOR, 1) })}</p>
        <TrustTable
          caption={t('trust.cross')}
          heads={(['fittedOn', 'inside', 'outside', 'ratio', 'ratioOwn'] as const).map((head) =>
            t(`trust.${head}`),
          )}
          rows={[
            ...halves.map((half, i) => crossRow(half, halves[halves.length - 1 - i]!, i, names)),
            both,
          ]}
        />
        {halves.map(({ countries }, i) => (
          <details key={i}>
            <summary>{t('trust.judgedBy', { number: i + 1 })}</summary>
            <CellsTable
              caption={t('trust.judgedBy', { number: i + 1 })}
              cells={judged.cells.filter(({ country }) => !countries.includes(country))}
              names={names}
            />
          </details>
        ))}
      </div>
    </Sheet>
  );
}
