// Tells observers of a part of a value when that part has changed.

/** Ends the calls. */
export type Unsubscribe = () => void;

/** The observers of one value. */
export class Observers<S> {
  private readonly checks = new Set<(state: S) => void>();

  /** Calls `onChange` whenever `select` gives another value than before, compared by identity. The present value is not reported. */
  add<T>(state: S, select: (state: S) => T, onChange: (now: T, before: T) => void): Unsubscribe {
    let last = select(state);
    const check = (next: S): void => {
      const before = last;
      const now = select(next);
      if (Object.is(now, before)) return;
      last = now;
      onChange(now, before);
    };
    this.checks.add(check);
    return () => {
      this.checks.delete(check);
    };
  }

  /** Asks every observer. `current` is read anew for each, because an observer may change the value. */
  notify(current: () => S): void {
    for (const check of this.checks) check(current());
  }
}
