// How far a project is: one box for each of its turns, the done ones filled, a stalled one hatched.

import type { ProjectProgress } from '../../../selectors';

/** The look of one box. */
function look({ turnsDone, isStalled }: ProjectProgress, place: number): string {
  if (place < turnsDone) return 'is-done';
  return isStalled && place === turnsDone ? 'is-stalled' : '';
}

export function ProjectPips({ project }: { readonly project: ProjectProgress }) {
  return (
    <span class="project-pips" aria-hidden="true">
      {Array.from({ length: project.turns }, (_, place) => (
        <span key={place} class={`project-pip ${look(project, place)}`} />
      ))}
    </span>
  );
}
