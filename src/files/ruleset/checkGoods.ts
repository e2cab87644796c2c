// Checks what nations deal in: each good in its place, conditions that can hold, effects that can change hands.

import { GOODS } from '../../types/names';
import type { GoodCard } from '../../types/ruleset';
import { TWO_WAY_EFFECTS } from '../../types/twoWayEffects';
import { judgeDead, widestReach } from '../deadConditions';
import { fault, type Finding } from '../issue';
import { judgeConditions } from '../scenario/checkConditions';

type Goods = readonly Pick<GoodCard, 'id' | 'when' | 'effects'>[];

function misplaced(goods: Goods): Finding[] {
  return goods.flatMap(({ id }, at) =>
    id === GOODS[at]
      ? []
      : [fault(['goods', at, 'id'], 'impossible', `The good here must be "${GOODS[at]}".`)],
  );
}

/** What cannot be taken from one nation and given to another. */
function oneWay(goods: Goods): Finding[] {
  const kinds: readonly string[] = TWO_WAY_EFFECTS;
  return goods.flatMap(({ effects }, good) =>
    effects.flatMap(({ kind }, at) =>
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
  return goods.flatMap(({ effects }, good) =>
    effects.flatMap((effect, at) =>
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
  return [...misplaced(goods), ...oneWay(goods), ...bringsNothing(goods), ...conditions];
}
