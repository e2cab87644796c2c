// Where a scenario's figures come from: every figure of the country with its source, confidence and basis.

import type { Figure, Source } from '../../../types/figure';
import type { Scenario } from '../../../types/scenario';
import { t, tNamed } from '../../text';
import { precise } from '../../text/numbers';
import { countryName } from '../names';
import { DerivationWords } from '../why/derivationWords';

/** The title, publisher and date of a source, as a link where it has an address. */
export function SourceCell({ source }: { readonly source: Source }) {
  const words = `${source.title}, ${source.publisher}, ${source.date}`;
  if (source.url === undefined) return <>{words}</>;
  return (
    <a href={source.url} target="_blank" rel="noreferrer noopener">
      {words}
    </a>
  );
}

function Row({ name, figure }: { readonly name: string; readonly figure: Figure }) {
  return (
    <tr>
      <th scope="row">{tNamed(`figure.${name}`, name)}</th>
      <td class="is-right">{precise(figure.value)}</td>
      <td>{tNamed(`figureUnit.${name}`, figure.unit)}</td>
      <td>
        <SourceCell source={figure.source} />
        {figure.derivation === undefined ? null : (
          <p class="muted">
            <DerivationWords figure={figure} name={name} />
          </p>
        )}
      </td>
      <td>
        {t(`basis.${figure.basis}`)}, {t(`confidence.${figure.confidence}`)}
      </td>
    </tr>
  );
}

export interface SourcesTableProps {
  readonly scenario: Scenario;
  /** Each country has a table of its own, under its name where there are several. */
  readonly countries: readonly string[];
}

export function SourcesTable({ scenario, countries }: SourcesTableProps) {
  return (
    <>
      {countries.map((country) => (
        <CountrySources
          key={country}
          scenario={scenario}
          country={country}
          isNamed={countries.length > 1}
        />
      ))}
    </>
  );
}

interface CountrySourcesProps {
  readonly scenario: Scenario;
  readonly country: string;
  readonly isNamed: boolean;
}

function CountrySources({ scenario, country, isNamed }: CountrySourcesProps) {
  const nation = scenario.countries.find(({ id }) => id === country);
  const figures: readonly [string, Figure][] =
    nation === undefined ? [] : Object.entries(nation.figures);
  const contracts = scenario.contracts.filter(({ buyer }) => buyer === country);
  return (
    <table class="sources">
      {isNamed ? <caption class="display">{countryName(scenario, country)}</caption> : null}
      <thead>
        <tr>
          <th scope="col">{t('briefing.figure')}</th>
          <th scope="col" class="is-right">
            {t('briefing.value')}
          </th>
          <th scope="col">{t('briefing.unit')}</th>
          <th scope="col">{t('briefing.source')}</th>
          <th scope="col">{t('briefing.basis')}</th>
        </tr>
      </thead>
      <tbody>
        {contracts.map(({ id, figure }) => (
          <Row key={id} name="contract" figure={figure} />
        ))}
        {figures.map(([name, figure]) => (
          <Row key={name} name={name} figure={figure} />
        ))}
      </tbody>
    </table>
  );
}
