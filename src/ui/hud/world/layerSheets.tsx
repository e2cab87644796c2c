// Autonomy by layer: home's six layers beside the chosen rivals', and those of all countries.

import type { ComponentChildren } from 'preact';
import type { WorldCourse, WorldLine } from '../../../selectors';
import { LAYERS, type CountryId, type Layer } from '../../../types/names';
import { countryClass } from '../../countries/drawn';
import { inLanguage, t } from '../../text';
import { points } from '../../text/numbers';
import { Flag } from '../controls/flag';
import { Icon } from '../controls/icon';
import { Sheet } from '../controls/sheet';
import { worldForm } from '../viewState';
import { countriesOf } from './worldView';

export interface LayerSheetsProps {
  readonly course: WorldCourse;
  readonly chosen: readonly CountryId[];
  /** What comes between the two sheets. */
  readonly ranks: ComponentChildren;
}

type LayeredLine = WorldLine & { readonly layers: NonNullable<WorldLine['layers']> };

function hasLayers(line: WorldLine): line is LayeredLine {
  return line.layers !== null;
}

function weakestOf({ layers }: LayeredLine): Layer {
  return LAYERS.reduce((least, layer) => (layers[layer] < layers[least] ? layer : least));
}

function layerQuantity(country: CountryId, layer: Layer): string {
  return `@world.lines.${country}.layers.${layer}`;
}

/** Home and the chosen rivals, among all countries. */
interface Compared {
  readonly home: LayeredLine;
  readonly rivals: readonly LayeredLine[];
  readonly all: readonly CountryId[];
}

function LayerBar({ layer, home, rivals, all }: Compared & { readonly layer: Layer }) {
  return (
    <div class={`layer-row of-${layer}`} data-why={layerQuantity(home.country, layer)}>
      <span>{t(`layer.${layer}`)}</span>
      <div class="layer-track">
        <div class="layer-fill" style={{ '--share': `${home.layers[layer]}%` }} />
        {rivals.map((rival) => (
          <i
            key={rival.country}
            class={`layer-mark ${countryClass(rival.country, all)}`}
            style={{ '--share': `${rival.layers[layer]}%` }}
          />
        ))}
      </div>
      <b>{points(home.layers[layer])}</b>
    </div>
  );
}

function Legend({ rivals, all }: Pick<Compared, 'rivals' | 'all'>) {
  return (
    <ul class="layer-legend small">
      {rivals.map(({ country, name }) => (
        <li key={country} class={countryClass(country, all)}>
          <i class="layer-mark" /> {inLanguage(name)}
        </li>
      ))}
    </ul>
  );
}

function HomeSheet({ home, rivals, all }: Compared) {
  const weakest = weakestOf(home);
  const values = LAYERS.map((layer) =>
    t('world.layerValue', { layer: t(`layer.${layer}`), value: points(home.layers[layer]) }),
  );
  return (
    <Sheet
      className="span-9"
      title={t('world.layersTitle')}
      note={t('world.layersNote', { country: inLanguage(home.name) })}
    >
      {worldForm.value === 'chart' ? (
        <>
          <div
            role="img"
            aria-label={values.join(', ')}
            data-why={`@world.lines.${home.country}.layers`}
          >
            {LAYERS.map((layer) => (
              <LayerBar key={layer} layer={layer} home={home} rivals={rivals} all={all} />
            ))}
          </div>
          <Legend rivals={rivals} all={all} />
        </>
      ) : (
        <LayerTable lines={[home, ...rivals]} />
      )}
      <p class="note note-bad" data-why={layerQuantity(home.country, weakest)}>
        <Icon name="anchor" />
        <span>
          <b>
            {t('world.weakest', {
              layer: t(`layer.${weakest}`),
              value: points(home.layers[weakest]),
            })}
          </b>{' '}
          {t('world.weakestNote')}
        </span>
      </p>
    </Sheet>
  );
}

function LayerCell({ layer, line }: { readonly layer: Layer; readonly line: LayeredLine }) {
  const value = line.layers[layer];
  return (
    <td
      class={`layer-cell of-${layer} ${layer === weakestOf(line) ? 'is-weakest' : ''}`}
      data-why={layerQuantity(line.country, layer)}
    >
      {worldForm.value === 'chart' ? (
        <span class="meter" aria-hidden="true">
          <span class="meter-fill" style={{ '--share': `${value}%` }} />
        </span>
      ) : null}
      <b>{points(value)}</b>
    </td>
  );
}

function LayerTable({ lines }: { readonly lines: readonly LayeredLine[] }) {
  const caption = t('world.layersTable', { count: lines.length });
  return (
    <div class="table-scroll" role="region" tabIndex={0} aria-label={caption}>
      <table class="layer-table">
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('map.country')}</th>
            {LAYERS.map((layer) => (
              <th key={layer} scope="col">
                {t(`layer.${layer}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.country} class={line.role === 'home' ? 'is-home' : ''}>
              <th scope="row">
                <Flag country={line.country} /> {inLanguage(line.name)}
              </th>
              {LAYERS.map((layer) => (
                <LayerCell key={layer} layer={layer} line={line} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function LayerSheets({ course, chosen, ranks }: LayerSheetsProps) {
  const layered = course.lines.filter(hasLayers);
  const home = layered.find(({ role }) => role === 'home');
  const rivals = layered.filter(({ country }) => chosen.includes(country));
  const all = countriesOf(course);
  const mean = (line: LayeredLine) => LAYERS.reduce((sum, layer) => sum + line.layers[layer], 0);
  return (
    <>
      {home === undefined ? null : <HomeSheet home={home} rivals={rivals} all={all} />}
      {ranks}
      <Sheet className="span-14" title={t('world.layersAll')} note={t('world.layersAllNote')}>
        <LayerTable lines={[...layered].sort((a, b) => mean(b) - mean(a))} />
      </Sheet>
    </>
  );
}
