// Small people before a project's building.

export interface PeopleProps {
  /** Places along the ground. */
  readonly at: readonly number[];
}

export function People({ at }: PeopleProps) {
  return (
    <path
      class="ink-dark"
      d={at
        .map((x) => `M${x - 3},72a3,3 0 1 1 6,0a3,3 0 1 1 -6,0M${x - 4},87l1.5,-11h5l1.5,11z`)
        .join('')}
    />
  );
}
