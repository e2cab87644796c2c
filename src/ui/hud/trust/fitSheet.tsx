// What was fitted, within which bounds and why, and with what loss; then the judgement of countries that it was not fitted on.

import { compareArrival } from '../../../selectors';
import { CROSS_FACTOR } from '../../../types/arrival';
import type { FittedValue, HalfFit, Trust, TrustFit } from '../../../types/trust';
import { inLanguage, t, tNamed } from '../../text';
import { exact, plain, precise } from '../../text/numbers';
import { Sheet } from '../controls/sheet';
import { countryName } from '../names';
import { type CountryNames, CellsTable } from './cellsTable';
import { TrustTable, Verdict } from './trustTable';

const LOSS_DECIMALS = 2;

function loss(value: number): string {
  return plain(value, LOSS_DECIMALS);
}

/** The name of a parameter; what follows it in the path is told as it is written. */
function ParameterName({ path }: { readonly path: string }) {
  const whole = path.split('.').slice(0, 2).join('.');
  return (
    <>
      {tNamed(`parameter.${whole}`, whole)} <code class="muted">{path}</code>
    </>
  );
}

function bounds({ lower, upper, after }: FittedValue): string {
  const words = t('trust.bounds', { lower: precise(lower), upper: precise(upper) });
  return after <= lower || after >= upper ? t('trust.atBound', { bounds: words }) : words;
}

export function FitSheet({
  fit,
  halves,
}: {
  readonly fit: TrustFit;
  readonly halves: readonly HalfFit[];
}) {
  const halfHeads = halves.map((_, i) => t('trust.half', { number: i + 1 }));
  return (
    <Sheet title={t('trust.fitted')} className="span-24">
      <div class="stack" data-sourced>
        <p class="model-about">{t('trust.fittedAbout')}</p>
        <p>
          <b>
            {t('trust.fitLoss', {
              before: loss(fit.before),
              after: loss(fit.after),
              tried: exact(fit.tried),
              games: fit.games,
              seed: String(fit.searchSeed),
            })}
          </b>
        </p>
        <TrustTable
          caption={t('trust.fitted')}
          heads={[
            t('trust.parameter'),
            t('trust.before'),
            t('trust.after'),
            ...halfHeads,
            t('trust.allowed'),
            t('trust.why'),
          ]}
          rows={fit.parameters.map((one) => ({
            key: one.path,
            name: <ParameterName path={one.path} />,
            cells: [
              precise(one.before),
              <b>{precise(one.after)}</b>,
              ...halves.map(({ values }) => precise(values[one.path] ?? one.before)),
              bounds(one),
              <span class="trust-why">{inLanguage(one.why)}</span>,
            ],
          }))}
        />
      </div>
    </Sheet>
  );
}

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
