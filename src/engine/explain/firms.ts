// Explains what private chips do for the use of AI: champion by champion, the other firms, the compact in force.

import type { Explanation } from '../../types/explanation';
import type { CountryId } from '../../types/names';
import type { Parameters } from '../../types/ruleset';
import type { Champion } from '../../types/scenario';
import type { NationState } from '../../types/state';
import { compactChampion, otherFirmsShare } from '../rules/champions';
import { difference, literal, measured, parameter, product, sum } from './nodes';

/** Terms about one champion name it as the scenario does. */
function about({ name }: Champion, node: Explanation): Explanation {
  return { ...node, actor: name };
}

/** A figure of a champion, with whose it is. */
function ownFigure(
  country: CountryId,
  champion: Champion,
  name: 'chipShare' | 'adoptionGain',
): Explanation {
  const figure = { country, name, champion: champion.id };
  const { value } = champion[name];
  return { name: `figure.${name}`, op: 'figure', value, terms: [], figure };
}

function compact(
  p: Parameters,
  nation: NationState,
  champions: readonly Champion[],
): Explanation[] {
  if (nation.timers.compact <= 0) return [];
  const gain = parameter('adoption.compactGain', p.adoption.compactGain);
  const champion = compactChampion(nation, champions);
  if (champion === null) return [product('compactUse', [gain])];
  const spread = ownFigure(nation.id, champion, 'adoptionGain');
  return [about(champion, product('compactUse', [gain, spread]))];
}

/** The factor of target adoption by firms. */
export function explainFirms(
  p: Parameters,
  nation: NationState,
  champions: readonly Champion[],
): Explanation {
  const gain = parameter('adoption.championGain', p.adoption.championGain);
  const privateShare = difference('privateChipShare', [
    literal(1),
    measured('governmentChipShare', nation.governmentChipShare),
  ]);
  const rest = otherFirmsShare(champions);
  const others =
    champions.length === 0
      ? product('firmsUse', [gain, privateShare])
      : product('otherFirmsUse', [gain, privateShare, measured('otherFirmsShare', rest)]);
  return sum('champions', [
    literal(1),
    ...champions.map((champion) =>
      about(
        champion,
        product('championUse', [
          gain,
          privateShare,
          ownFigure(nation.id, champion, 'chipShare'),
          ownFigure(nation.id, champion, 'adoptionGain'),
        ]),
      ),
    ),
    ...(rest > 0 ? [others] : []),
    ...compact(p, nation, champions),
  ]);
}
