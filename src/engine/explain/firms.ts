// Explains what private chips do for the use of AI: champion by champion, the other firms, the compact in force.

import type { Explanation } from '../../types/explanation';
import type { Champion } from '../../types/scenario';
import type { Actor } from '../actor';
import { championsOf, compactChampion, otherFirmsShare } from '../rules/champions';
import type { Turn } from '../turnContext';
import { difference, literal, measured, parameter, product, sum } from './nodes';

/** Terms about one champion name it as the scenario does. */
function about({ name }: Champion, node: Explanation): Explanation {
  return { ...node, actor: name };
}

/** A figure of a champion, with whose it is. */
function ownFigure(
  { nation: { id: country } }: Actor,
  champion: Champion,
  name: 'chipShare' | 'adoptionGain',
): Explanation {
  const figure = { country, name, champion: champion.id };
  const { value } = champion[name];
  return { name: `figure.${name}`, op: 'figure', value, terms: [], figure };
}

function compact(turn: Turn, actor: Actor, champions: readonly Champion[]): Explanation[] {
  const { nation } = actor;
  if (nation.timers.compact <= 0) return [];
  const gain = parameter('adoption.compactGain', turn.p.adoption.compactGain);
  const champion = compactChampion(nation, champions);
  if (champion === null) return [product('compactUse', [gain])];
  const spread = ownFigure(actor, champion, 'adoptionGain');
  return [about(champion, product('compactUse', [gain, spread]))];
}

/** The factor of target adoption by firms. */
export function firms(turn: Turn, actor: Actor): Explanation {
  const { nation } = actor;
  const champions = championsOf(turn.scenario, nation.id);
  const gain = parameter('adoption.championGain', turn.p.adoption.championGain);
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
          ownFigure(actor, champion, 'chipShare'),
          ownFigure(actor, champion, 'adoptionGain'),
        ]),
      ),
    ),
    ...(rest > 0 ? [others] : []),
    ...compact(turn, actor, champions),
  ]);
}
