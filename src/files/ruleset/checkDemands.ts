// Checks demands of superpowers: ids once, conditions that can hold and decide something, refusals that stay sound at their dearest.

import type { DemandCard } from '../../types/ruleset';
import { judgeDead, type ReachOf } from '../deadConditions';
import { fault, type Finding } from '../issue';
import type { Path } from '../path';
import { judgeConditions } from '../scenario/checkConditions';
import { repeatedWords } from '../scenario/checkKind';
import { judgeStronger } from './ranges/stronger';

type Demands = readonly Pick<DemandCard, 'id' | 'when' | 'redLine'>[];

const MOST_FACTOR = 4;

export function repeatedDemands(demands: Demands): Finding[] {
  const ids = demands.map(({ id }) => id);
  return repeatedWords(ids, (at) => ['demands', at, 'id'], 'a demand');
}

/** What makes no sense in whom a demand may be asked of, and what decides nothing in it. */
export function demandConditions(demands: Demands, reachOf: ReachOf): Finding[] {
  return demands.flatMap(({ when = [] }, at) => {
    const path = ['demands', at, 'when'];
    return [...judgeConditions(when, path), ...judgeDead(when, path, reachOf)];
  });
}

/** A red line without conditions would be crossed by everybody in every turn. */
export function redLinesFit(demands: Demands): Finding[] {
  return demands.flatMap(({ redLine, when }, at) =>
    redLine === true && when === undefined
      ? [
          fault(
            ['demands', at, 'redLine'],
            'noTrigger',
            'A red line says in "when" what crosses it; without conditions everybody crosses it always.',
            { atName: true },
          ),
        ]
      : [],
  );
}

/** The findings about refusals at the path where the dearest is so many times as strong as on its card. */
export function judgeRefusals(
  demands: readonly Pick<DemandCard, 'refuse'>[],
  gain: number,
  path: Path,
): Finding[] {
  const says = (name: string) =>
    `After many refusals "${name}" is made ${Number(gain.toPrecision(6))} times as strong ("demands.mostAnger")`;
  const strength = { gain, mostFactor: MOST_FACTOR, says };
  return demands.flatMap(({ refuse }, at) =>
    judgeStronger(refuse, strength, [...path, at, 'refuse']),
  );
}
