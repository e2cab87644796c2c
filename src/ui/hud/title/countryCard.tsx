// The card of a country in the picker: its shape on the chart, the question of its scenario, and its lengths.

import { useEffect, useState } from 'preact/hooks';
import { roundName } from '../../../selectors';
import type { Scenario } from '../../../types/scenario';
import { inLanguage, t } from '../../text';
import { Flag } from '../controls/flag';
import { Icon } from '../controls/icon';
import { countryName } from '../names';

/** A country and its neighbours as SVG paths on a field of 280 by 88. */
interface Shape {
  readonly home: string;
  readonly land: string;
  readonly shore?: string;
}

interface ShapeFile {
  readonly width: number;
  readonly height: number;
  readonly shapes: Readonly<Record<string, Shape>>;
}

/** The shapes are decoration: where they cannot be had the card stays plain. */
function useShapes(): ShapeFile | null {
  const [shapes, setShapes] = useState<ShapeFile | null>(null);
  useEffect(() => {
    let isWanted = true;
    fetch(new URL('map/countryShapes.json', document.baseURI))
      .then((response) => response.json() as Promise<ShapeFile>)
      .then((file) => (isWanted ? setShapes(file) : undefined))
      .catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, []);
  return shapes;
}

function Art({ country }: { readonly country: string }) {
  const file = useShapes();
  const shape = file?.shapes[country];
  if (file === null || shape === undefined) return null;
  return (
    <svg viewBox={`0 0 ${file.width} ${file.height}`} preserveAspectRatio="xMidYMid slice">
      <path class="shape-shore" d={shape.land} />
      <path class="shape-shore" d={shape.home} />
      <path class="shape-land" d={shape.land} />
      <path class="shape-home" d={shape.home} />
    </svg>
  );
}

export interface CountryCardProps {
  readonly scenario: Scenario;
  readonly country: string;
  readonly isSelected: boolean;
  readonly onSelect: () => void;
}

export function CountryCard({ scenario, country, isSelected, onSelect }: CountryCardProps) {
  const name = countryName(scenario, country);
  return (
    <button
      type="button"
      class="picker-card"
      aria-pressed={isSelected}
      data-country={country}
      onClick={onSelect}
    >
      <span class="picker-art" aria-hidden="true">
        <Art country={country} />
        <span class="picker-name">
          <Flag country={country} large />
          <b>{name}</b>
        </span>
      </span>
      <span class="picker-body">
        <span class="visually-hidden">{name}: </span>
        <span class="picker-title display">{inLanguage(scenario.texts.title)}</span>
        <span class="picker-question">{inLanguage(scenario.texts.question)}</span>
      </span>
      <span class="picker-foot">
        {scenario.variants.map(({ id, turns, roundTurns = 1, minutes }) => (
          <span key={id} class="row">
            <Icon name="clock" size="s" />
            {t('title.turns', {
              round: roundName(roundTurns),
              turns: turns / roundTurns,
              minutes,
            })}
          </span>
        ))}
      </span>
    </button>
  );
}
