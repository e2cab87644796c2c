// Checks what a project's mate makes of its effects: once stronger, shares must stay shares, and factors must not fall below 0.

import type { Effect } from '../../../types/effect';
import { FIXED_EFFECTS } from '../../../types/fixedEffects';
import type { ProjectCard } from '../../../types/ruleset';
import { fault, type Finding } from '../../issue';
import type { Path } from '../../path';

/** Factors that something is divided by, so that they must not become zero. */
const LEAST_FACTOR = 0.05;

/** Fields that are a part of what there is. */
const PARTS: readonly string[] = ['share', 'keptShare', 'floor'];

/** What is wrong with a number of an effect once it is this many times as strong; undefined where nothing is. */
function wrongWith(name: string, value: number, gain: number): string | undefined {
  if (name === 'factor' && 1 + (value - 1) * gain < LEAST_FACTOR)
    return `moves from 1 to ${1 + (value - 1) * gain}, and a factor must stay at or above ${LEAST_FACTOR}`;
  if (PARTS.includes(name) && value * gain > 1) return `becomes ${value * gain}, more than all`;
  return undefined;
}

function judgeEffect(effect: Effect, gain: number, path: Path): Finding[] {
  if (FIXED_EFFECTS.includes(effect.kind)) return [];
  return Object.entries(effect).flatMap(([name, value]) => {
    const wrong = typeof value === 'number' ? wrongWith(name, value, gain) : undefined;
    if (wrong === undefined) return [];
    const message = `Where its mate stands, "${name}" is made ${gain} times as strong ("projects.mateGain"): ${value} ${wrong}.`;
    return [fault([...path, name], 'impossible', message)];
  });
}

/** The findings about the projects at the path under so much gain. */
export function judgeMates(projects: readonly ProjectCard[], gain: number, path: Path): Finding[] {
  return projects.flatMap(({ effects }, at) =>
    effects.flatMap((effect, place) => judgeEffect(effect, gain, [...path, at, 'effects', place])),
  );
}
