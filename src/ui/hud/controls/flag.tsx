// A country's flag, as decoration beside its name; a plain field where the game has no picture of it.

import sheet from '../../theme/pictures/flags.svg';

export interface FlagProps {
  readonly country: string;
  readonly large?: boolean;
}

/** By ISO 3166 code, all from flag-icons, Taiwan’s too: one source for all, so that the game picks none itself. */
const DRAWN = new Set('ARE BRA CAN CHN DEU FRA GBR IND JPN KOR SAU SGP TWN USA'.split(' '));

export function Flag({ country, large }: FlagProps) {
  const look = large ? 'flag flag-l' : 'flag';
  if (!DRAWN.has(country)) return <span class={look} aria-hidden="true" />;
  return <img class={look} src={`${sheet}#${country}`} alt="" width="24" height="18" />;
}
