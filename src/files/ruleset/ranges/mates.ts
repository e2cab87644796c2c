// Checks what a project's mate makes of its effects: once stronger, they must stay sound.

import type { ProjectCard } from '../../../types/ruleset';
import type { Finding } from '../../issue';
import type { Path } from '../../path';
import { judgeStronger } from './stronger';

/** The findings about the projects at the path under so much gain. */
export function judgeMates(projects: readonly ProjectCard[], gain: number, path: Path): Finding[] {
  const says = (name: string) =>
    `Where its mate stands, "${name}" is made ${gain} times as strong ("projects.mateGain")`;
  const strength = { gain, mostFactor: Number.POSITIVE_INFINITY, says };
  return projects.flatMap(({ effects }, at) =>
    judgeStronger(effects, strength, [...path, at, 'effects']),
  );
}
