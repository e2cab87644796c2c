// Checks what nations deal in: each good in its place, conditions that can hold, effects that can change hands.

import { GOODS, isMethod } from '../../types/names';
import type { GoodCard } from '../../types/ruleset';
import { TWO_WAY_EFFECTS } from '../../types/twoWayEffects';
import { judgeDead, widestReach } from '../deadConditions';
import { fault, type Finding } from '../issue';
import { judgeConditions } from '../scenario/checkConditions';

type Goods = readonly Pick<GoodCard, 'id' | 'when' | 'effects' | 'copied'>[];

function misplaced(goods: Goods): Finding[] {
  return goods.flatMap(({ id }, at) =>
    id === GOODS[at]
      ? []
      : [fault(['goods', at, 'id'], 'impossible', `The good here must be "${GOODS[at]}".`)],
  );
}

/** Whether a method says what follows from its being taken over, and no other good does. */
function wronglyCopied(goods: Goods): Finding[] {
  return goods.flatMap(({ id, copied }, at) => {
    if (isMethod(id) === (copied !== undefined)) return [];
    const text = isMethod(id)
      ? `"${id}" is a method, so "copied" must say who leads in it and what follows.`
      : `"${id}" is no method, so it cannot be kept by whoever gives it.`;
    return [fault(['goods', at, 'copied'], 'impossible', text)];
  });
}

/** What cannot be taken from one nation and given to another; methods are not taken from anybody. */
function oneWay(goods: Goods): Finding[] {
  const kinds: readonly string[] = TWO_WAY_EFFECTS;
  return goods.flatMap(({ effects, copied }, good) =>
    copied !== undefined
      ? []
      : effects.flatMap(({ kind }, at) =>
          kinds.includes(kind)
            ? []
            : [
                fault(
                  ['goods', good, 'effects', at, 'kind'],
                  'impossible',
                  `"${kind}" cannot change hands; in deals there are ${kinds.join(', ')}.`,
                ),
              ],
        ),
  );
}

/** What brings nothing, or takes something from whoever gets it. */
function bringsNothing(goods: Goods): Finding[] {
  return goods.flatMap(({ effects, copied }, good) =>
    copied !== undefined
      ? []
      : effects.flatMap((effect, at) =>
          Object.entries(effect).flatMap(([name, value]) =>
            typeof value === 'number' && value <= 0
              ? [
                  fault(
                    ['goods', good, 'effects', at, name],
                    'impossible',
                    `What a good brings must be above 0; who gives it loses the same. Here it is ${value}.`,
                  ),
                ]
              : [],
          ),
        ),
  );
}

/** Everything that makes no sense in the goods. */
export function checkGoods(goods: Goods): Finding[] {
  const conditions = goods.flatMap(({ when = [] }, at) => {
    const path = ['goods', at, 'when'];
    return [...judgeConditions(when, path), ...judgeDead(when, path, widestReach)];
  });
  return [
    ...misplaced(goods),
    ...wronglyCopied(goods),
    ...oneWay(goods),
    ...bringsNothing(goods),
    ...conditions,
  ];
}
