// A country's flag, as decoration beside its name; a plate with its outline where nobody has drawn one.

import { useEffect } from 'preact/hooks';
import { isDrawn } from '../../countries/drawn';
import { bringOutlines, madeCountries } from '../../countries/moreCountries';
import sheet from '../../theme/pictures/flags.svg';

export interface FlagProps {
  readonly country: string;
  readonly large?: boolean;
}

function lookOf({ large }: FlagProps): string {
  return large ? 'flag flag-l' : 'flag';
}

/** The country's outline in the colours of the chart, with its letters where there is room. */
function OutlinePlate(props: FlagProps) {
  const { country } = props;
  useEffect(() => void bringOutlines(), []);
  const outline = madeCountries()?.plateOf(country) ?? '';
  return (
    <span class={`${lookOf(props)} flag-made`} aria-hidden="true">
      {outline === '' ? null : (
        <svg viewBox="0 0 40 30">
          <path class="flag-outline" d={outline} />
        </svg>
      )}
      <span class="flag-letters">{country}</span>
    </span>
  );
}

/** Flags go by ISO 3166 code and all come from flag-icons, Taiwan's too, so that the game itself picks none. */
export function Flag(props: FlagProps) {
  const { country } = props;
  if (country === '') return <span class={lookOf(props)} aria-hidden="true" />;
  if (!isDrawn(country)) return <OutlinePlate {...props} />;
  return <img class={lookOf(props)} src={`${sheet}#${country}`} alt="" width="24" height="18" />;
}
