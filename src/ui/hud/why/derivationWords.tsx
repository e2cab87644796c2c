// How a figure was made, in words: the rule that all countries share, or what its file says of this one.

import type { Figure } from '../../../types/figure';
import { tNamed } from '../../text';

/** Nothing where a figure says nothing of it. */
export function DerivationWords({
  figure,
  name,
}: {
  readonly figure: Figure;
  readonly name: string;
}) {
  const { derivation, inputs } = figure;
  if (derivation === undefined) return null;
  if (inputs !== undefined) return <>{tNamed(`derivation.${name}`, derivation)}</>;
  return <span lang="en">{derivation}</span>;
}
