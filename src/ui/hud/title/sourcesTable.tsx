// Where a scenario's figures come from: shares by country, and every figure with its source, confidence and basis, by doubt where one likes.

import { useState } from 'preact/hooks';
import { behindOf, doubtOf, gradeOf } from '../../../selectors/index';
import type { Figure, Source } from '../../../types/figure';
import type { Scenario } from '../../../types/scenario';
import { t, tNamed } from '../../text';
import { precise } from '../../text/numbers';
import { countryName } from '../names';
import { basisWords } from '../why/basisWords';
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
        {basisWords(figure)}, {t(`confidence.${figure.confidence}`)}
      </td>
    </tr>
  );
}

const PERCENT = 100;

/** For each country how many of the numbers behind its figures were read, the best known first. */
function shareWords(scenario: Scenario): string {
  const shares = scenario.countries.flatMap(({ id }) => {
    const { count, byGrade } = behindOf(scenario, id);
    if (count === 0) return [];
    const percent = Math.round((PERCENT * byGrade.retrieved) / count);
    return [{ name: countryName(scenario, id), percent }];
  });
  shares.sort((a, b) => b.percent - a.percent);
  return shares.map(({ name, percent }) => `${name} ${percent} %`).join(', ');
}

export interface SourcesTableProps {
  readonly scenario: Scenario;
  /** Each country has a table of its own, under its name where there are several. */
  readonly countries: readonly string[];
}

export function SourcesTable({ scenario, countries }: SourcesTableProps) {
  const [isByDoubt, sortByDoubt] = useState(false);
  const shares = shareWords(scenario);
  return (
    <>
      {shares === '' ? null : <p data-sourced>{t('briefing.readShares', { shares })}</p>}
      <label class="row by-doubt">
        <input
          type="checkbox"
          checked={isByDoubt}
          onChange={(event) => sortByDoubt(event.currentTarget.checked)}
        />
        {t('briefing.byDoubt')}
      </label>
      {countries.map((country) => (
        <CountrySources
          key={country}
          scenario={scenario}
          country={country}
          isNamed={countries.length > 1}
          isByDoubt={isByDoubt}
        />
      ))}
    </>
  );
}

interface CountrySourcesProps {
  readonly scenario: Scenario;
  readonly country: string;
  readonly isNamed: boolean;
  readonly isByDoubt: boolean;
}

/** A row of the table: what the figure is called, its key, and the figure. */
type NamedFigure = readonly [name: string, key: string, figure: Figure];

function byDoubt(rows: readonly NamedFigure[], author: string | undefined): NamedFigure[] {
  const doubt = ([, , figure]: NamedFigure) =>
    doubtOf({ confidence: figure.confidence, graded: gradeOf(figure, author) });
  return [...rows].sort((a, b) => doubt(b) - doubt(a));
}

function CountrySources({ scenario, country, isNamed, isByDoubt }: CountrySourcesProps) {
  const nation = scenario.countries.find(({ id }) => id === country);
  const figures: readonly [string, Figure][] =
    nation === undefined ? [] : Object.entries(nation.figures);
  const contracts = scenario.contracts.filter(({ buyer }) => buyer === country);
  const rows: NamedFigure[] = [
    ...contracts.map(({ id, figure }): NamedFigure => ['contract', id, figure]),
    ...figures.map(([name, figure]): NamedFigure => [name, name, figure]),
  ];
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
        {(isByDoubt ? byDoubt(rows, scenario.author) : rows).map(([name, key, figure]) => (
          <Row key={key} name={name} figure={figure} />
        ))}
      </tbody>
    </table>
  );
}
