// Long work in slices, so that the page answers between them.

/** Milliseconds of a slice, too short to be felt. */
const SLICE_MS = 16;

/** Lets the page react now, between two steps that may each take as long as a slice. */
export function letAnswer(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Lets the page react whenever a slice of time is used up. */
export class Pace {
  private began = performance.now();

  /** Nothing to wait for while the slice lasts. */
  rest(): Promise<void> | void {
    if (performance.now() - this.began < SLICE_MS) return undefined;
    return this.pause();
  }

  private async pause(): Promise<void> {
    await letAnswer();
    this.began = performance.now();
  }
}
