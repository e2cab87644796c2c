// A country with the land and the shallow sea around it, as paths on the field of cards.

import type { CountryShape } from '../../countries/card';

export function LandPaths({ shape }: { readonly shape: CountryShape }) {
  const { home, land, edges } = shape;
  return (
    <>
      <path class="shape-shore" d={land} />
      <path class="shape-shore" d={home} />
      <path class={edges === undefined ? 'shape-land' : 'shape-land is-bare'} d={land} />
      {edges === undefined ? null : <path class="shape-land is-edge" d={edges} />}
      <path class="shape-home" d={home} />
    </>
  );
}
